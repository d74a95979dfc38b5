package org.gongkai.checks.years;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.checks.rules.Rule;
import org.gongkai.checks.rules.Rule.Evidence;
import org.gongkai.report.Finding;
import org.gongkai.report.FindingKind;
import org.gongkai.report.form.Severity;
import org.gongkai.report.years.YearPair;

/**
 * RY-05 and RY-06: matters still open last year that cannot be found this year. The notices define neither, so both only
 * inform.
 */
final class PendingCheck {
    private static final Rule REMEDIES = new Rule("RY-05", FindingKind.XREF, Severity.INFO);
    private static final Rule FIRST_CARRY = new Rule("RY-06", FindingKind.XREF, Severity.INFO);
    static final List<Rule> RULES = List.of(REMEDIES, FIRST_CARRY);
    private static final List<String> KINDS = List.of("review", "suit.direct", "suit.after_review");

    private PendingCheck() {}

    static List<Finding> at(YearPair pair) {
        List<Finding> found = new ArrayList<>();
        for (String kind : KINDS) {
            Optional<SafeCell> pending = SafeCell.of(pair.last(), kind + ".pending");
            Optional<SafeCell> total = SafeCell.of(pair.current(), kind + ".total");
            if (pending.isPresent()
                    && total.isPresent()
                    && pending.get().number().compareTo(total.get().number()) > 0) {
                found.add(REMEDIES.finding(
                        evidence(total.get(), pending.get().number()),
                        Rule.say("RY-05.kind." + kind),
                        pending.get().plain(),
                        total.get().plain()));
            }
        }
        firstCarry(pair).ifPresent(found::add);
        return found;
    }

    private static Optional<Finding> firstCarry(YearPair pair) {
        Optional<SafeCell> received = SafeCell.of(pair.last(), "s18.requests.received");
        Optional<SafeCell> closed = SafeCell.of(pair.last(), "s18.requests.closed");
        Optional<SafeCell> carried = SafeCell.of(pair.current(), "requests.carried_in.total");
        if (received.isEmpty() || closed.isEmpty() || carried.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal estimate = received.get().number().subtract(closed.get().number());
        return estimate.compareTo(carried.get().number()) == 0
                ? Optional.empty()
                : Optional.of(FIRST_CARRY.finding(
                        evidence(carried.get(), estimate),
                        carried.get().plain(),
                        received.get().plain(),
                        closed.get().plain(),
                        SafeCell.plain(estimate)));
    }

    private static Evidence evidence(SafeCell cell, BigDecimal expected) {
        return Evidence.inCells(List.of(cell.cell()), SafeCell.plain(expected), cell.plain());
    }
}
