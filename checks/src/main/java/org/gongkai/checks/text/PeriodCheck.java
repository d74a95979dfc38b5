package org.gongkai.checks.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.checks.rules.Check;
import org.gongkai.checks.rules.Rule;
import org.gongkai.checks.rules.Stretch;
import org.gongkai.checks.rules.Subject;
import org.gongkai.report.Finding;
import org.gongkai.report.FindingKind;
import org.gongkai.report.Period;
import org.gongkai.report.Provenance;
import org.gongkai.report.form.Severity;
import org.gongkai.report.form.Wording;

/** RT-01: the period of the figures is the report year, and so is the year that opens a section. */
public final class PeriodCheck {
    private static final Rule RULE = new Rule("RT-01", FindingKind.PERIOD, Severity.ERROR);

    private static final Anchored MALFORMED =
            Anchored.of("统计", "统计[^。；，0-9]{0,12}(?:自|从|为|：)?20[0-9]{3,6}日?起?，?(?:至|到|—|-)[0-9年月日]{4,12}止?");

    private PeriodCheck() {}

    public static Check check() {
        return new Check.All(List.of(
                new Check.One(List.of(RULE), PeriodCheck::period),
                new Check.One(List.of(RULE), OpeningYears::findings)));
    }

    static Rule rule() {
        return RULE;
    }

    private static List<Finding> period(Subject subject) {
        Period period = subject.report().period();
        Integer year = subject.report().year();
        if (year == null || (period != null && isWholeYear(period, year))) {
            return List.of();
        }
        if (period == null) {
            return malformed(subject, year);
        }
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate last = LocalDate.of(year, 12, 31);
        Rule.Evidence evidence =
                Rule.Evidence.inText(List.of(period.place()), first + "/" + last, period.from() + "/" + period.to());
        return List.of(RULE.finding(
                evidence,
                Rule.say(
                        "RT-01.period",
                        Rule.say("period", date(period.from()), date(period.to())),
                        Rule.say("period", date(first), date(last)),
                        String.valueOf(year))));
    }

    /** A statement of the period whose dates have lost 年 or 月: 「自201911日起至20191231日止」. */
    private static List<Finding> malformed(Subject subject, int year) {
        List<Finding> findings = new ArrayList<>();
        for (Stretch stretch : subject.prose().stretches()) {
            MALFORMED.each(stretch.text(), match -> {
                Provenance place = stretch.place(match.start(), match.end());
                findings.add(RULE.weighing(Severity.WARN)
                        .finding(
                                Rule.Evidence.inText(List.of(place), "", match.group()),
                                Rule.say("RT-01.malformed", match.group(), String.valueOf(year))));
            });
        }
        return findings.stream().limit(1).toList();
    }

    private static boolean isWholeYear(Period period, int year) {
        return period.from().equals(LocalDate.of(year, 1, 1)) && period.to().equals(LocalDate.of(year, 12, 31));
    }

    private static Wording date(LocalDate date) {
        String chinese = date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
        return new Wording(chinese, date.toString());
    }
}
