package org.gongkai.checks.tables;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gongkai.checks.rules.Rule;
import org.gongkai.checks.tables.RelationTable.Line;
import org.gongkai.report.Cell;
import org.gongkai.report.Finding;
import org.gongkai.report.FindingKind;
import org.gongkai.report.Report;
import org.gongkai.report.form.CellDefinition;
import org.gongkai.report.form.Edition;
import org.gongkai.report.form.FormRow;
import org.gongkai.report.form.FormTable;
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
    static @Nullable ShiftedRow find(Edition edition, RelationTable table, Figures figures, List<RootCause> causes) {
        if (causes.size() < FEWEST_SUMS) {
            return null;
        }
        Set<Line> broken = new LinkedHashSet<>();
        table.lines().stream()
                .filter(line -> line.isEquality() && figures.breaks(line))
                .forEach(broken::add);
        ShiftedRow best = null;
        for (FormTable form : edition.tables()) {
            for (FormRow row : form.rows()) {
                if (row.width() >= SHORTEST_ROW) {
                    best = better(best, new Trial(row, table, figures, broken).best(causes));
                }
            }
        }
        return best;
    }

    /** Its cells' 0-based indices. */
    List<Integer> cells() {
        return indices(row);
    }

    Finding finding(Report report) {
        List<Cell> cells = row.cells().stream().map(report.cells()::get).toList();
        CellDefinition first = row.cells().get(from);
        String title = report.edition().tables().get(first.table()).title();
        Rule.Evidence evidence = Rule.Evidence.inCells(cells, "", "");
        return RULE.finding(
                evidence, Rule.say("where.row", title, row.label()), first.columnLabel(), String.valueOf(fixed));
    }

    private static List<Integer> indices(FormRow row) {
        return row.cells().stream().map(CellDefinition::index).toList();
    }

    private static @Nullable ShiftedRow better(@Nullable ShiftedRow one, @Nullable ShiftedRow other) {
        return one == null || (other != null && other.fixed() > one.fixed()) ? other : one;
    }

    /** The moves of one row, tried on the sums it takes part in. */
    private static final class Trial {
        private final FormRow row;
        private final List<Integer> cells;
        private final Figures figures;
        private final Set<Line> broken;
        private final Set<Line> concerned = new LinkedHashSet<>();

        Trial(FormRow row, RelationTable table, Figures figures, Set<Line> allBroken) {
            this.row = row;
            this.figures = figures;
            cells = indices(row);
            cells.forEach(cell -> concerned.addAll(table.equalitiesOf(cell)));
            broken = new LinkedHashSet<>(concerned);
            broken.retainAll(allBroken);
        }

        @Nullable
        ShiftedRow best(List<RootCause> causes) {
            if (broken.size() < FEWEST_SUMS) {
                return null;
            }
            int unexplained = broken.size()
                    - causes.stream().mapToInt(this::explainedBy).max().orElse(0);
            ShiftedRow best = null;
            for (int dropped = 0; dropped < cells.size(); dropped++) {
                for (int gap = 0; gap < cells.size(); gap++) {
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
            Figures moved = figures.shifted(cells, dropped, gap);
            int fixed = 0;
            int left = 0;
            boolean isEmpty = true;
            for (Line line : concerned) {
                BigDecimal difference = moved.difference(line);
                if (difference != null && difference.signum() != 0) {
                    if (!broken.contains(line)) {
                        return null;
                    }
                    left++;
                } else if (difference != null && broken.contains(line)) {
                    fixed++;
                    isEmpty &= moved.isZero(line);
                }
            }
            boolean isShifted = fixed >= FEWEST_SUMS && !isEmpty && left < unexplained;
            return isShifted ? new ShiftedRow(row, Math.min(dropped, gap), fixed) : null;
        }
    }
}
