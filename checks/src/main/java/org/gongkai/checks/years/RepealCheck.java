package org.gongkai.checks.years;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.checks.rules.Rule;
import org.gongkai.checks.rules.Rule.Evidence;
import org.gongkai.report.Finding;
import org.gongkai.report.FindingKind;
import org.gongkai.report.form.Severity;
import org.gongkai.report.years.YearPair;

/** R2-01: no more documents are repealed in a year than were in force at its beginning or issued in it (form of 2021). */
final class RepealCheck {
    private static final Rule RULE = new Rule("R2-01", FindingKind.SUM, Severity.WARN);
    static final List<Rule> RULES = List.of(RULE);

    private RepealCheck() {}

    static List<Finding> at(YearPair pair) {
        return Stream.of("disclosure.a20_1.rules.", "disclosure.a20_1.normative.")
                .flatMap(row -> look(pair, row).stream())
                .toList();
    }

    private static Optional<Finding> look(YearPair pair, String row) {
        Optional<SafeCell> repealed = SafeCell.of(pair.current(), row + "repealed");
        Optional<SafeCell> issued = SafeCell.of(pair.current(), row + "issued");
        Optional<SafeCell> before = SafeCell.of(pair.last(), row + "in_force");
        if (repealed.isEmpty() || issued.isEmpty() || before.isEmpty()) {
            return Optional.empty();
        }
        var most = before.get().number().add(issued.get().number());
        var excess = repealed.get().number().subtract(most);
        return excess.signum() <= 0
                ? Optional.empty()
                : Optional.of(RULE.finding(
                        Evidence.inCells(
                                List.of(repealed.get().cell(), issued.get().cell()),
                                "≤ " + SafeCell.plain(most),
                                repealed.get().plain()),
                        repealed.get().name(),
                        repealed.get().plain(),
                        before.get().plain(),
                        issued.get().plain(),
                        SafeCell.plain(most),
                        SafeCell.plain(excess)));
    }
}
