package org.gongkai.checks.tables;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gongkai.checks.rules.Rule;
import org.gongkai.checks.tables.RelationTable.Line;
import org.gongkai.checks.tables.RelationTable.RowLines;
import org.gongkai.report.Cell;
import org.gongkai.report.Finding;
import org.gongkai.report.FindingKind;
import org.gongkai.report.Report;
import org.gongkai.report.form.CellDefinition;
import org.gongkai.report.form.FormRow;
import org.gongkai.report.form.Severity;
import org.jspecify.annotations.Nullable;

/**
 * READ-10: a row in which dropping one cell and moving its neighbours up makes two sums or more hold, and explains more
 * than any single wrong number. The reading is doubted then, not the clerk (ADR-0006).
 *
 * @param from 0-based place in the row where the move begins
 * @param fixed how many broken sums hold after the move
 */
record ShiftedRow(FormRow row, int from, int fixed) {
    private static final Rule RULE = new Rule("READ-10", FindingKind.READ, Severity.WARN);
    private static final int FEWEST_SUMS = 2;
    /** A shorter row has no neighbours to slide into. */
    private static final int SHORTEST_ROW = 5;

    static Rule rule() {
        return RULE;
    }

    /** The row that a move explains best, null where every broken sum is better explained by wrong numbers. */
    static @Nullable ShiftedRow find(RelationTable table, Figures figures, List<RootCause> causes) {
        if (causes.size() < FEWEST_SUMS) {
            return null;
        }
        Set<Line> broken = new LinkedHashSet<>();
        table.lines().stream()
                .filter(line -> line.isEquality() && figures.breaks(line))
                .forEach(broken::add);
        ShiftedRow best = null;
        for (RowLines row : table.rows()) {
            if (row.cells().size() >= SHORTEST_ROW && !figures.isUniform(row.cells())) {
                best = better(best, new Trial(row, figures, broken).best(causes));
            }
        }
        return best;
    }

    /** Its cells' 0-based indices. */
    List<Integer> cells() {
        return row.cells().stream().map(CellDefinition::index).toList();
    }

    Finding finding(Report report) {
        List<Cell> cells = row.cells().stream().map(report.cells()::get).toList();
        CellDefinition first = row.cells().get(from);
        String title = report.edition().tables().get(first.table()).title();
        Rule.Evidence evidence = Rule.Evidence.inCells(cells, "", "");
        return RULE.finding(
                evidence, Rule.say("where.row", title, row.label()), first.columnLabel(), String.valueOf(fixed));
    }

    private static @Nullable ShiftedRow better(@Nullable ShiftedRow one, @Nullable ShiftedRow other) {
        return one == null || (other != null && other.fixed() > one.fixed()) ? other : one;
    }

    /** The moves of one row, tried on the sums it takes part in. */
    private static final class Trial {
        private final RowLines row;
        private final Figures figures;
        private final RowMove move;
        private final List<Line> broken = new ArrayList<>();
        private final List<RowMove.Effect> onBroken;
        private final List<Line> whole = new ArrayList<>();
        private List<RowMove.Effect> onWhole = List.of();

        Trial(RowLines row, Figures figures, Set<Line> allBroken) {
            this.row = row;
            this.figures = figures;
            move = new RowMove(row.cells(), figures);
            row.concerned().forEach(line -> (allBroken.contains(line) ? broken : whole).add(line));
            onBroken = broken.size() >= FEWEST_SUMS ? effects(broken) : List.of();
        }

        private List<RowMove.Effect> effects(List<Line> lines) {
            return lines.stream().map(line -> move.effect(line, figures)).toList();
        }

        @Nullable
        ShiftedRow best(List<RootCause> causes) {
            if (broken.size() < FEWEST_SUMS) {
                return null;
            }
            int unexplained = broken.size()
                    - causes.stream().mapToInt(this::explainedBy).max().orElse(0);
            ShiftedRow best = null;
            int width = row.cells().size();
            for (int dropped = 0; dropped < width; dropped++) {
                for (int gap = 0; gap < width; gap++) {
                    best = better(best, dropped == gap ? null : tried(dropped, gap, unexplained));
                }
            }
            return best;
        }

        private int explainedBy(RootCause cause) {
            return (int) cause.broken().stream().filter(broken::contains).count();
        }

        /** The row so moved, null unless it harms no sum, mends two and leaves fewer broken than a wrong number does. */
        private @Nullable ShiftedRow tried(int dropped, int gap, int unexplained) {
            move.drop(dropped, gap);
            List<Line> fixed = new ArrayList<>();
            int left = 0;
            for (int i = 0; i < onBroken.size() && left < unexplained; i++) {
                BigDecimal difference = move.difference(onBroken.get(i));
                left += isOff(difference) ? 1 : 0;
                if (difference != null && difference.signum() == 0) {
                    fixed.add(onBroken.get(i).line());
                }
            }
            if (fixed.size() < FEWEST_SUMS || left >= unexplained || harms()) {
                return null;
            }
            Figures moved = figures.shifted(row.cells(), dropped, gap);
            boolean isEmpty = fixed.stream().allMatch(moved::isZero);
            return isEmpty ? null : new ShiftedRow(row.row(), Math.min(dropped, gap), fixed.size());
        }

        /** Whether a sum that held is broken by the move; few moves come as far as being asked. */
        private boolean harms() {
            if (onWhole.size() < whole.size()) {
                onWhole = effects(whole);
            }
            return onWhole.stream().anyMatch(effect -> isOff(move.difference(effect)));
        }

        private static boolean isOff(@Nullable BigDecimal difference) {
            return difference != null && difference.signum() != 0;
        }
    }
}
