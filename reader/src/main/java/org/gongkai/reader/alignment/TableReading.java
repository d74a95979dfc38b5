package org.gongkai.reader.alignment;

import java.util.List;
import org.gongkai.report.Cell;
import org.gongkai.report.CellGrid;
import org.gongkai.report.form.FormTable;

/**
 * What was read of one table.
 *
 * @param table the form's table
 * @param cells one per cell of the table, in the form's order
 * @param rows how rows that were clearly recognised are printed, top to bottom
 * @param score how well it fits, 0 to 1: mean likeness over all rows of the table
 * @param matchedRows rows of the form that were found
 * @param isAbstained the table was seen but too little of it could be recognised
 * @param lastEvent 0-based index of the last event a value was taken from, -1 when none
 */
public record TableReading(
        FormTable table,
        List<Cell> cells,
        List<CellGrid.PrintedRow> rows,
        double score,
        int matchedRows,
        boolean isAbstained,
        int lastEvent) {
    public TableReading {
        cells = List.copyOf(cells);
        rows = List.copyOf(rows);
    }
}
