package org.gongkai.checks.tables;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.checks.rules.Rule;
import org.gongkai.checks.tables.RelationTable.Crossing;
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
        boolean[] isBroken = new boolean[table.lines().size()];
        for (Line line : table.lines()) {
            isBroken[line.index()] = line.isEquality() && figures.breaks(line);
        }
        ShiftedRow best = null;
        for (RowLines row : table.rows()) {
            if (row.cells().size() >= SHORTEST_ROW
                    && broken(row, isBroken) >= FEWEST_SUMS
                    && !figures.isUniform(row.cells())) {
                best = better(best, new Trial(row, figures, isBroken).best(causes));
            }
        }
        return best;
    }

    private static int broken(RowLines row, boolean[] isBroken) {
        int broken = 0;
        for (Crossing crossing : row.concerned()) {
            broken += isBroken[crossing.line().index()] ? 1 : 0;
        }
        return broken;
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
        private final List<RowMove.Effect> onBroken = new ArrayList<>();
        private final List<Crossing> whole = new ArrayList<>();
        private List<RowMove.Effect> onWhole = List.of();

        Trial(RowLines row, Figures figures, boolean[] isBroken) {
            this.row = row;
            this.figures = figures;
            move = new RowMove(row.cells(), figures);
            for (Crossing crossing : row.concerned()) {
                if (isBroken[crossing.line().index()]) {
                    onBroken.add(RowMove.Effect.of(crossing, figures));
                } else {
                    whole.add(crossing);
                }
            }
        }

        @Nullable
        ShiftedRow best(List<RootCause> causes) {
            int explained = 0;
            for (RootCause cause : causes) {
                explained = Math.max(explained, explainedBy(cause));
            }
            int unexplained = onBroken.size() - explained;
            ShiftedRow best = null;
            int width = unexplained > 0 ? row.cells().size() : 0;
            for (int dropped = 0; dropped < width; dropped++) {
                for (int gap = 0; gap < width; gap++) {
                    best = better(best, dropped == gap ? null : tried(dropped, gap, unexplained));
                }
            }
            return best;
        }

        private int explainedBy(RootCause cause) {
            int explained = 0;
            for (RowMove.Effect effect : onBroken) {
                explained += cause.broken().contains(effect.line()) ? 1 : 0;
            }
            return explained;
        }

        /** The row so moved, null unless it harms no sum, mends two and leaves fewer broken than a wrong number does. */
        private @Nullable ShiftedRow tried(int dropped, int gap, int unexplained) {
            move.drop(dropped, gap);
            List<Line> fixed = fixed(unexplained);
            if (fixed.size() < FEWEST_SUMS || harms()) {
                return null;
            }
            Figures moved = figures.shifted(row.cells(), dropped, gap);
            boolean isEmpty = fixed.stream().allMatch(moved::isZero);
            return isEmpty ? null : new ShiftedRow(row.row(), Math.min(dropped, gap), fixed.size());
        }

        /** The broken sums that the move mends, none where it leaves as many broken as a wrong number does. */
        private List<Line> fixed(int unexplained) {
            List<Line> fixed = new ArrayList<>(0);
            int left = 0;
            for (RowMove.Effect effect : onBroken) {
                BigDecimal difference = move.difference(effect);
                if (isOff(difference) && ++left >= unexplained) {
                    return List.of();
                }
                if (difference != null && difference.signum() == 0) {
                    fixed.add(effect.line());
                }
            }
            return fixed;
        }

        /** Whether a sum that held is broken by the move; few moves come as far as being asked. */
        private boolean harms() {
            if (onWhole.size() < whole.size()) {
                onWhole = whole.stream()
                        .map(crossing -> RowMove.Effect.of(crossing, figures))
                        .toList();
            }
            return onWhole.stream().anyMatch(effect -> isOff(move.difference(effect)));
        }

        private static boolean isOff(@Nullable BigDecimal difference) {
            return difference != null && difference.signum() != 0;
        }
    }
}
