package org.gongkai.checks.tables;

import java.math.BigDecimal;
import java.util.List;
import org.gongkai.checks.rules.Rule;
import org.gongkai.report.Cell;
import org.gongkai.report.CellGrid;
import org.gongkai.report.form.Relation;
import org.jspecify.annotations.Nullable;

/** The numbers of a report that were read safely enough to hold against each other. */
final class Figures {
    /** A whole number with more digits is added up as a decimal; sums of the others never overflow. */
    private static final int LONGEST_WHOLE = 15;

    private static final long NOT_WHOLE = Long.MIN_VALUE;

    private final @Nullable BigDecimal[] numbers;
    private final long[] wholes;

    private Figures(@Nullable BigDecimal[] numbers) {
        this.numbers = numbers;
        wholes = new long[numbers.length];
        for (int i = 0; i < wholes.length; i++) {
            wholes[i] = whole(numbers[i]);
        }
    }

    private static long whole(@Nullable BigDecimal number) {
        if (number == null || number.scale() != 0 || number.precision() > LONGEST_WHOLE) {
            return NOT_WHOLE;
        }
        return number.longValue();
    }

    static Figures of(CellGrid cells) {
        List<Cell> all = cells.all();
        @Nullable BigDecimal[] numbers = new BigDecimal[all.size()];
        for (int i = 0; i < numbers.length; i++) {
            Cell cell = all.get(i);
            numbers[i] = cell.confidence() >= Rule.SAFE ? cell.number().orElse(null) : null;
        }
        return new Figures(numbers);
    }

    private Figures(Figures other) {
        numbers = other.numbers.clone();
        wholes = other.wholes.clone();
    }

    private void set(int cell, @Nullable BigDecimal number) {
        numbers[cell] = number;
        wholes[cell] = whole(number);
    }

    /** The same figures with another number, or none, in one cell. */
    Figures with(int cell, @Nullable BigDecimal number) {
        Figures copy = new Figures(this);
        copy.set(cell, number);
        return copy;
    }

    /** The same figures with no number in these cells. */
    Figures without(List<Integer> cells) {
        Figures copy = new Figures(this);
        cells.forEach(cell -> copy.set(cell, null));
        return copy;
    }

    /** The same figures with the number of one cell of a row dropped: those between move up, and {@code gap} has none. */
    Figures shifted(List<Integer> row, int dropped, int gap) {
        Figures copy = new Figures(this);
        int step = dropped < gap ? 1 : -1;
        for (int i = dropped; i != gap; i += step) {
            copy.set(row.get(i), numbers[row.get(i + step)]);
        }
        copy.set(row.get(gap), null);
        return copy;
    }

    /** Whether these cells all hold the same number, so that moving them changes none. */
    boolean isUniform(List<Integer> cells) {
        BigDecimal first = numbers[cells.getFirst()];
        for (int cell : cells) {
            BigDecimal number = numbers[cell];
            if (first == null || number == null || number.compareTo(first) != 0) {
                return false;
            }
        }
        return true;
    }

    @Nullable
    BigDecimal at(int cell) {
        return numbers[cell];
    }

    /** Sum of these cells, null when one of them is not known safely. */
    @Nullable
    BigDecimal sum(List<Integer> cells) {
        long whole = wholeSum(cells);
        if (whole != NOT_WHOLE) {
            return BigDecimal.valueOf(whole);
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < cells.size(); i++) {
            BigDecimal number = numbers[cells.get(i)];
            if (number == null) {
                return null;
            }
            sum = sum.add(number);
        }
        return sum;
    }

    private long wholeSum(List<Integer> cells) {
        long sum = 0;
        for (int i = 0; i < cells.size(); i++) {
            long whole = wholes[cells.get(i)];
            if (whole == NOT_WHOLE) {
                return NOT_WHOLE;
            }
            sum += whole;
        }
        return sum;
    }

    /** Whether all operands are known safely. */
    boolean isKnown(RelationTable.Line line) {
        List<Integer> cells = line.cells();
        for (int i = 0; i < cells.size(); i++) {
            if (numbers[cells.get(i)] == null) {
                return false;
            }
        }
        return true;
    }

    /** Left minus right, null when an operand is not known safely. */
    @Nullable
    BigDecimal difference(RelationTable.Line line) {
        BigDecimal left = sum(line.left());
        BigDecimal right = left == null ? null : sum(line.right());
        return left == null || right == null ? null : left.subtract(right);
    }

    /** Whether both sides are known to be zero. */
    boolean isZero(RelationTable.Line line) {
        BigDecimal left = sum(line.left());
        BigDecimal right = sum(line.right());
        return left != null && left.signum() == 0 && right != null && right.signum() == 0;
    }

    /** Whether all operands are known and the relation does not hold. */
    boolean breaks(RelationTable.Line line) {
        long wholeLeft = wholeSum(line.left());
        long wholeRight = wholeSum(line.right());
        if (wholeLeft != NOT_WHOLE && wholeLeft == wholeRight) {
            return false;
        }
        BigDecimal left = sum(line.left());
        BigDecimal right = left == null ? null : sum(line.right());
        return left != null && right != null && !holds(line.relation().comparison(), left, right);
    }

    private static boolean holds(Relation.Comparison comparison, BigDecimal left, BigDecimal right) {
        return switch (comparison) {
            case EQUAL -> left.compareTo(right) == 0;
            case AT_MOST -> left.compareTo(right) <= 0;
            case ZERO_TOGETHER -> (left.signum() == 0) == (right.signum() == 0);
            case ZERO_IMPLIES_ZERO -> left.signum() != 0 || right.signum() == 0;
        };
    }
}
