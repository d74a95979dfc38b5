package org.gongkai.checks.years;

import java.util.List;
import org.gongkai.checks.rules.Rule;
import org.gongkai.checks.rules.Rule.Evidence;
import org.gongkai.report.Finding;
import org.gongkai.report.FindingKind;
import org.gongkai.report.Report;
import org.gongkai.report.form.Severity;
import org.gongkai.report.years.YearPair;

/** RY-10 and RY-11: the two reports are of one body and on years that follow each other. */
final class PairCheck {
    private static final Rule YEARS = new Rule("RY-10", FindingKind.YEAR, Severity.WARN);
    private static final Rule BODIES = new Rule("RY-11", FindingKind.XREF, Severity.WARN);
    static final List<Rule> RULES = List.of(YEARS, BODIES);

    private PairCheck() {}

    static List<Finding> at(YearPair pair) {
        Report last = pair.last();
        Report current = pair.current();
        if (!pair.isOneBody()) {
            String expected = last.heading().issuer();
            String actual = current.heading().issuer();
            return List.of(BODIES.finding(Evidence.inText(List.of(), expected, actual), expected, actual));
        }
        if (pair.isConsecutive()) {
            return List.of();
        }
        Integer year = current.year();
        String expected = year == null ? "" : String.valueOf(year - 1);
        String actual = last.year() == null ? "" : String.valueOf(last.year());
        String sentence = last.year() == null || year == null ? "unknown" : last.year() > year ? "swapped" : "message";
        return List.of(YEARS.finding(
                Evidence.inText(List.of(), expected, actual),
                Rule.say("RY-10." + sentence, actual, String.valueOf(year), expected)));
    }
}
