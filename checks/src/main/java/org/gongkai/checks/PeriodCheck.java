package org.gongkai.checks;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.report.Finding;
import org.gongkai.report.FindingKind;
import org.gongkai.report.Period;
import org.gongkai.report.Severity;

/** RT-01: the period of the figures is the report year, and so is the year that opens a section. */
final class PeriodCheck {
    private static final Rule RULE = new Rule("RT-01", FindingKind.PERIOD, Severity.ERROR);

    private PeriodCheck() {}

    static Check check() {
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
        if (period == null || year == null || isWholeYear(period, year)) {
            return List.of();
        }
        String actual = date(period.from()) + "至" + date(period.to());
        String expected = date(LocalDate.of(year, 1, 1)) + "至" + date(LocalDate.of(year, 12, 31));
        Rule.Evidence evidence = Rule.Evidence.inText(
                List.of(period.place()),
                LocalDate.of(year, 1, 1) + "/" + LocalDate.of(year, 12, 31),
                period.from() + "/" + period.to());
        return List.of(RULE.finding(
                evidence,
                Rule.say(
                        "RT-01.period",
                        actual,
                        expected,
                        String.valueOf(year),
                        period.from() + " – " + period.to(),
                        year + "-01-01 – " + year + "-12-31")));
    }

    private static boolean isWholeYear(Period period, int year) {
        return period.from().equals(LocalDate.of(year, 1, 1)) && period.to().equals(LocalDate.of(year, 12, 31));
    }

    private static String date(LocalDate date) {
        return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }
}
