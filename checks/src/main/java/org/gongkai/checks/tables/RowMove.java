package org.gongkai.checks.tables;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.checks.tables.RelationTable.Line;
import org.jspecify.annotations.Nullable;

/**
 * A row's cells moved over one another, with what that does to the relations they take part in. What the cells outside the
 * row add to each relation is added up once.
 */
final class RowMove {
    private final List<Integer> cells;
    private final @Nullable BigDecimal[] printed;
    private final @Nullable BigDecimal[] moved;

    RowMove(List<Integer> cells, Figures figures) {
        this.cells = cells;
        printed = new BigDecimal[cells.size()];
        for (int i = 0; i < printed.length; i++) {
            printed[i] = figures.at(cells.get(i));
        }
        moved = printed.clone();
    }

    /**
     * A relation as the row's cells see it.
     *
     * @param outside left minus right of all other cells, null when one of those is not known
     * @param columns 0-based cells of the row on its left side, then those on its right side
     * @param left how many of the columns are on the left side
     */
    record Effect(Line line, @Nullable BigDecimal outside, List<Integer> columns, int left) {}

    /** Adds up what stands outside the row. */
    Effect effect(Line line, Figures figures) {
        List<Integer> columns = new ArrayList<>();
        BigDecimal left = outside(line.left(), columns, figures);
        int onLeft = columns.size();
        BigDecimal right = outside(line.right(), columns, figures);
        return new Effect(line, left == null || right == null ? null : left.subtract(right), columns, onLeft);
    }

    private @Nullable BigDecimal outside(List<Integer> operands, List<Integer> columns, Figures figures) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int operand : operands) {
            int column = cells.indexOf(operand);
            BigDecimal number = column >= 0 ? BigDecimal.ZERO : figures.at(operand);
            if (number == null) {
                return null;
            }
            sum = sum.add(number);
            if (column >= 0) {
                columns.add(column);
            }
        }
        return sum;
    }

    /** Drops the number of one cell: those between move up, and {@code gap} has none. */
    void drop(int dropped, int gap) {
        System.arraycopy(printed, 0, moved, 0, printed.length);
        int step = dropped < gap ? 1 : -1;
        for (int i = dropped; i != gap; i += step) {
            moved[i] = printed[i + step];
        }
        moved[gap] = null;
    }

    /** Left minus right after the move, null when an operand is not known. */
    @Nullable
    BigDecimal difference(Effect effect) {
        BigDecimal difference = effect.outside();
        for (int i = 0; i < effect.columns().size() && difference != null; i++) {
            BigDecimal number = moved[effect.columns().get(i)];
            if (number == null) {
                return null;
            }
            difference = i < effect.left() ? difference.add(number) : difference.subtract(number);
        }
        return difference;
    }
}
