package org.gongkai.checks.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.checks.rules.Check;
import org.gongkai.checks.rules.Rule;
import org.gongkai.checks.rules.Stretch;
import org.gongkai.checks.rules.Subject;
import org.gongkai.report.Finding;
import org.gongkai.report.FindingKind;
import org.gongkai.report.Period;
import org.gongkai.report.Provenance;
import org.gongkai.report.Report;
import org.gongkai.report.Signature;
import org.gongkai.report.form.Severity;
import org.jspecify.annotations.Nullable;

/**
 * RT-02: the title's year is the report's. It speaks only where signing date and text together say another year than the
 * title; where only the text does, the text may be last year's and RT-01 names it.
 */
public final class TitleYearCheck {
    private static final Rule RULE = new Rule("RT-02", FindingKind.YEAR, Severity.ERROR);
    /** What stands before the year of a document's number or a title, or in a longer number. */
    private static final String NOT_BEFORE = "0123456789〔（《";

    private static final int YEAR_DIGITS = 4;
    private static final int FEW = 2;

    private TitleYearCheck() {}

    public static Check check() {
        return new Check.One(List.of(RULE), TitleYearCheck::at);
    }

    private static List<Finding> at(Subject subject) {
        Report report = subject.report();
        Integer title = report.heading().titleYear();
        Provenance place = report.heading().place();
        if (title == null || place == null) {
            return List.of();
        }
        Integer meant = meant(subject, title);
        if (meant == null) {
            return List.of();
        }
        Rule.Evidence evidence = Rule.Evidence.inText(List.of(place), String.valueOf(meant), String.valueOf(title));
        return List.of(RULE.finding(evidence, String.valueOf(title), String.valueOf(meant)));
    }

    /** The year that everything else agrees on, null where it is the title's or nothing definite. */
    private static @Nullable Integer meant(Subject subject, int title) {
        Report report = subject.report();
        Integer body = majority(subject, title);
        Signature signature = report.signature();
        Period period = report.period();
        if (body == null
                && period != null
                && period.from().getYear() == period.to().getYear()) {
            body = period.from().getYear();
        }
        if (body != null
                && body != title
                && signature != null
                && signature.date().getYear() - 1 == body) {
            return body;
        }
        Integer year = report.year();
        return year != null && year != title ? year : null;
    }

    /** The year most of the text speaks of, null unless it is named often and the title's hardly. */
    private static @Nullable Integer majority(Subject subject, int title) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (Stretch stretch : subject.prose().stretches()) {
            count(stretch.text(), counts);
        }
        int own = counts.getOrDefault(title, 0);
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= FEW && entry.getValue() > 2 * own)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private static void count(String text, Map<Integer, Integer> counts) {
        for (int at = text.indexOf("20"); at >= 0; at = text.indexOf("20", at + 1)) {
            int end = at + YEAR_DIGITS;
            boolean isYear = end < text.length()
                    && text.charAt(end) == '年'
                    && isDigit(text.charAt(end - 1))
                    && isDigit(text.charAt(end - 2));
            boolean isOther = at > 0 && NOT_BEFORE.indexOf(text.charAt(at - 1)) >= 0;
            if (isYear && !isOther && !text.startsWith("第", end + 1)) {
                counts.merge(Integer.valueOf(text.substring(at, end)), 1, Integer::sum);
            }
        }
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
