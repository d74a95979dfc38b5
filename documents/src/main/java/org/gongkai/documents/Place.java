package org.gongkai.documents;

/**
 * Where an event stands in its source. All three numbers are 1-based; 0 means that the format has no such thing.
 *
 * @param line line of the decoded source text (text and html), 0 for docx and doc; of the end of a row of a workbook the
 *     number that a spreadsheet shows beside the row, 0 for all else in it
 * @param column first character of the event in that line, counted in UTF-16 units
 * @param page page, or sheet of a workbook
 */
public record Place(int line, int column, int page) {
    /** For formats that have neither lines nor pages. */
    public static final Place UNKNOWN = new Place(0, 0, 0);

    /** A place in plain text or markup. */
    public static Place ofLine(int line, int column) {
        return new Place(line, column, 0);
    }

    /** The end of this 0-based row of a sheet, which a spreadsheet shows with the number after it. */
    public Place atRow(int row) {
        return new Place(row + 1, 0, page);
    }
}
