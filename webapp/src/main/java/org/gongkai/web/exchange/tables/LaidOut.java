package org.gongkai.web.exchange.tables;

import java.util.List;

/**
 * A table as it was understood.
 *
 * @param headings of its columns
 * @param rows of data, of all sheets with these headings
 * @param leftOut what was not taken as data; empty rows are not named
 * @param otherSheets names or numbers of sheets that were not read, since their headings are others
 * @param hidden how many cells with text stand where nobody sees them; they were not read
 */
public record LaidOut(
        Headings headings, List<DataRow> rows, List<LeftOut> leftOut, List<String> otherSheets, int hidden) {
    /** Copies the lists. */
    public LaidOut {
        rows = List.copyOf(rows);
        leftOut = List.copyOf(leftOut);
        otherSheets = List.copyOf(otherSheets);
    }
}
