package org.gongkai.checks.tables;

import java.math.BigDecimal;
import java.util.List;
import org.gongkai.checks.tables.RelationTable.Crossing;
import org.gongkai.checks.tables.RelationTable.Line;
import org.jspecify.annotations.Nullable;

/**
 * A row's cells moved over one another, with what that does to the relations they take part in. What the cells outside the
 * row add to each relation is added up once.
 */
final class RowMove {
    private final @Nullable BigDecimal[] printed;
    private final @Nullable BigDecimal[] moved;

    RowMove(List<Integer> cells, Figures figures) {
        printed = new BigDecimal[cells.size()];
        for (int i = 0; i < printed.length; i++) {
            printed[i] = figures.at(cells.get(i));
        }
        moved = printed.clone();
    }

    /**
     * What a relation is without the row's cells.
     *
     * @param outside left minus right of all other cells, null when one of those is not known
     */
    record Effect(Crossing crossing, @Nullable BigDecimal outside) {
        static Effect of(Crossing crossing, Figures figures) {
            BigDecimal left = figures.sum(crossing.leftOutside());
            BigDecimal right = left == null ? null : figures.sum(crossing.rightOutside());
            return new Effect(crossing, left == null || right == null ? null : left.subtract(right));
        }

        Line line() {
            return crossing.line();
        }
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
        List<Integer> columns = effect.crossing().columns();
        for (int i = 0; i < columns.size() && difference != null; i++) {
            BigDecimal number = moved[columns.get(i)];
            if (number == null) {
                return null;
            }
            difference = i < effect.crossing().onLeft() ? difference.add(number) : difference.subtract(number);
        }
        return difference;
    }
}
