package org.gongkai.checks.years;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.checks.rules.Rule;
import org.gongkai.checks.rules.Rule.Evidence;
import org.gongkai.report.Finding;
import org.gongkai.report.FindingKind;
import org.gongkai.report.Report;
import org.gongkai.report.form.CellDefinition;
import org.gongkai.report.form.Severity;
import org.gongkai.report.years.YearPair;

/**
 * RY-02 to RY-04: a stock is last year's stock and what came to it, as far as both reports are on one form. Clean-ups,
 * expiry and a changed scope break this lawfully, so it only asks for a look.
 */
final class StockCheck {
    private static final Rule PROJECTS = new Rule("RY-02", FindingKind.SUM, Severity.WARN);
    private static final Rule PUBLISHED = new Rule("RY-03", FindingKind.SUM, Severity.WARN);
    private static final Rule IN_FORCE = new Rule("RY-04", FindingKind.SUM, Severity.WARN);
    static final List<Rule> RULES = List.of(PROJECTS, PUBLISHED, IN_FORCE);

    /**
     * A stock and how it moves.
     *
     * @param stock column of this year's stock, and of last year's
     * @param gain column that is added
     * @param loss column that is taken away, empty where there is none
     */
    private record Movement(Rule rule, String edition, String stock, String gain, String loss) {
        /** This year's start is explained by last year's movement, this year's end by this year's. */
        Report movedBy(YearPair pair) {
            return rule.equals(PROJECTS) ? pair.last() : pair.current();
        }
    }

    private static final List<Movement> MOVEMENTS = List.of(
            new Movement(PROJECTS, "E2019", "items_prev", "items_delta", ""),
            new Movement(PUBLISHED, "E2019", "total_public", "new_published", ""),
            new Movement(IN_FORCE, "E2021", "in_force", "issued", "repealed"));

    private StockCheck() {}

    static List<Finding> at(YearPair pair) {
        List<Finding> found = new ArrayList<>();
        for (Movement movement : MOVEMENTS) {
            if (pair.isOnOneEdition(movement.edition())) {
                pair.current().edition().cells().stream()
                        .filter(cell -> cell.key().name().endsWith("." + movement.stock()))
                        .forEach(cell -> look(pair, movement, cell).ifPresent(found::add));
            }
        }
        return found;
    }

    private static Optional<Finding> look(YearPair pair, Movement movement, CellDefinition cell) {
        String stock = cell.key().name();
        String row = stock.substring(0, stock.length() - movement.stock().length());
        Report moved = movement.movedBy(pair);
        Optional<SafeCell> now = SafeCell.of(pair.current(), stock);
        Optional<SafeCell> before = SafeCell.of(pair.last(), stock);
        Optional<SafeCell> gain = SafeCell.of(moved, row + movement.gain());
        Optional<SafeCell> loss = movement.loss().isEmpty()
                ? gain.map(none -> new SafeCell(none.cell(), BigDecimal.ZERO))
                : SafeCell.of(moved, row + movement.loss());
        if (now.isEmpty() || before.isEmpty() || gain.isEmpty() || loss.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal expected = before.get()
                .number()
                .add(gain.get().number())
                .subtract(loss.get().number());
        return expected.compareTo(now.get().number()) == 0
                ? Optional.empty()
                : Optional.of(finding(movement, List.of(now.get(), before.get(), gain.get(), loss.get()), expected));
    }

    private static Finding finding(Movement movement, List<SafeCell> cells, BigDecimal expected) {
        SafeCell now = cells.getFirst();
        Evidence places = Evidence.inCells(List.of(now.cell()), "", "");
        Evidence evidence = new Evidence(
                places.places(),
                cells.stream().map(cell -> cell.cell().key()).distinct().toList(),
                SafeCell.plain(expected),
                now.plain(),
                cells.stream()
                        .mapToDouble(cell -> cell.cell().confidence())
                        .min()
                        .orElse(1));
        return movement.rule()
                .finding(
                        evidence,
                        now.name(),
                        now.plain(),
                        cells.get(1).plain(),
                        cells.get(2).plain(),
                        cells.get(3).plain(),
                        SafeCell.plain(expected),
                        SafeCell.plain(now.number().subtract(expected).abs()));
    }
}
