package org.gongkai.report.form;

import java.util.Set;

/**
 * A cell that an edition of the form prescribes.
 *
 * @param index 0-based position among all cells of the edition, in reading order
 * @param table 0-based table of the edition
 * @param row 0-based row among the value rows of the table
 * @param column 0-based value column within the row
 * @param unit prescribed unit, empty where the form gives none
 * @param rowLabel official label of the row, as printed in the form
 * @param columnLabel official label of the column, with its group where labels repeat
 */
public record CellDefinition(
        CellKey key,
        int index,
        int table,
        int row,
        int column,
        CellType type,
        String unit,
        String rowLabel,
        String columnLabel) {
    private static final Set<String> MONEY = Set.of("元", "万元", "亿元");

    /** Whether the cell holds an amount of money, whatever unit is printed. */
    public boolean isMoney() {
        return type == CellType.AMOUNT || MONEY.contains(unit);
    }
}
