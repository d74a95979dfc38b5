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
 * @param unit of the sum, the form's; amounts of money in 元
 * @param counts how many reports have the cell in each state; only numbers that can be added are in the sum
 * @param confidence 0 to 1, the least of the numbers'
 */
public record CellSum(CellDefinition cell, BigDecimal sum, String unit, Map<State, Integer> counts, double confidence) {
    private static final String YUAN = "元";
    private static final String TEN_THOUSAND = "万";

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
        /** Not read safely, only derived, or a number in no unit or another one, such as an amount without its unit. */
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
        double confidence = 1;
        Map<State, Integer> counts = new EnumMap<>(State.class);
        for (Cell cell : cells) {
            State state = state(cell);
            counts.merge(state, 1, Integer::sum);
            if (state == State.NUMBER) {
                sum = sum.add(cell.normalized().orElseThrow().value());
                confidence = Math.min(confidence, cell.confidence());
            }
        }
        return new CellSum(definition, sum, definition.isMoney() ? YUAN : definition.unit(), counts, confidence);
    }

    /** Nothing is nothing in any unit; any other amount without one could be 元 or 万元. */
    private static boolean isAddable(CellDefinition definition, Quantity part) {
        boolean isMoney = part.unit().equals(YUAN);
        boolean isOneUnit = isMoney == definition.isMoney() && !part.unit().equals(TEN_THOUSAND);
        return isOneUnit || part.value().signum() == 0;
    }

    private static State state(Cell cell) {
        return switch (cell.value()) {
            case CellValue.Printed _ ->
                isAddable(cell.definition(), cell.normalized().orElseThrow()) ? State.NUMBER : State.UNREAD;
            case CellValue.Blank _ -> State.BLANK;
            case CellValue.NilMark _ -> State.NIL;
            case CellValue.Unreadable _, CellValue.Derived _ -> State.UNREAD;
            case CellValue.Absent _ -> State.ABSENT;
        };
    }
}
