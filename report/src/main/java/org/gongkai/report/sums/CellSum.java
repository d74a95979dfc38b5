package org.gongkai.report.sums;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gongkai.report.Cell;
import org.gongkai.report.CellValue;
import org.gongkai.report.Quantity;
import org.gongkai.report.form.CellDefinition;

/**
 * The sum of one cell over reports.
 *
 * @param unit of the sum; amounts of money in 元
 * @param counts how many reports have the cell in each state; only numbers are in the sum
 * @param confidence 0 to 1, the least of the numbers'
 */
public record CellSum(CellDefinition cell, BigDecimal sum, String unit, Map<State, Integer> counts, double confidence) {
    public CellSum {
        counts = Map.copyOf(counts);
    }

    /** What a cell says, as far as sums are concerned. */
    public enum State {
        /** A number, which is in the sum. */
        NUMBER,
        /** Empty. */
        BLANK,
        /** A mark that there is nothing to report. */
        NIL,
        /** Not read safely, or only derived. */
        UNREAD,
        /** Not in the document. */
        ABSENT
    }

    /** How many reports have the cell in this state. */
    public int count(State state) {
        return counts.getOrDefault(state, 0);
    }

    static CellSum of(CellDefinition definition, List<Cell> cells) {
        BigDecimal sum = BigDecimal.ZERO;
        String unit = definition.unit();
        Map<State, Integer> counts = new EnumMap<>(State.class);
        for (Cell cell : cells) {
            counts.merge(state(cell.value()), 1, Integer::sum);
            if (cell.normalized().isPresent()) {
                Quantity part = cell.normalized().get();
                sum = sum.add(part.value());
                unit = part.unit();
            }
        }
        double confidence = cells.stream()
                .filter(cell -> cell.number().isPresent())
                .mapToDouble(Cell::confidence)
                .min()
                .orElse(1);
        return new CellSum(definition, sum, unit, counts, confidence);
    }

    private static State state(CellValue value) {
        return switch (value) {
            case CellValue.Printed _ -> State.NUMBER;
            case CellValue.Blank _ -> State.BLANK;
            case CellValue.NilMark _ -> State.NIL;
            case CellValue.Unreadable _, CellValue.Derived _ -> State.UNREAD;
            case CellValue.Absent _ -> State.ABSENT;
        };
    }
}
