package org.gongkai.report.form;

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
        String columnLabel) {}
