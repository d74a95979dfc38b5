package org.gongkai.web.exchange.tables;

import java.util.List;

/**
 * A sheet of a workbook, a table of a page, or a block of text with separators.
 *
 * @param name of its tab; empty where it has none
 * @param number 1-based, in the order of the file
 * @param rows in their order, those that are hidden left out
 * @param hidden how many cells with text stand in hidden rows, columns or sheets before the next sheet
 */
public record Sheet(String name, int number, List<SheetRow> rows, int hidden) {
    /** Copies the list. */
    public Sheet {
        rows = List.copyOf(rows);
    }
}
