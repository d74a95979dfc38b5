package org.gongkai.documents;

/**
 * One thing that a document says, in reading order.
 *
 * <p>Tables never nest in the stream: a cell that holds a table is layout, so its content is emitted as lines and tables
 * of the top level, and the table around it ends before and starts again after it (the other cells of its row become
 * lines). A table of one single cell is a frame: its paragraphs are lines. Text is as printed: nothing is
 * trimmed away but the line break that ends a line; paragraphs inside one cell are joined by {@code '\n'}.
 */
public sealed interface DocumentEvent {
    /** Where it stands. */
    Place place();

    /** A line of plain text, or a paragraph outside any table. Its text holds no line break. */
    record Line(String text, Place place) implements DocumentEvent {}

    /** A table begins. */
    record TableStart(Place place) implements DocumentEvent {}

    /**
     * A cell, emitted once, at its top left corner.
     *
     * @param column 0-based column of the true grid, spans and vertical merges taken into account
     * @param colspan number of grid columns covered, at least 1
     * @param rowspan number of rows covered, at least 1
     */
    record Cell(String text, int column, int colspan, int rowspan, Place place) implements DocumentEvent {}

    /** The row is complete. A row whose cells are all covered from above emits only this. */
    record RowEnd(Place place) implements DocumentEvent {}

    /** The table is complete. */
    record TableEnd(Place place) implements DocumentEvent {}

    /** Something a reader of the page does not see: kept for screening, never read as content. */
    record Hidden(HiddenKind kind, String text, Place place) implements DocumentEvent {}

    /** A picture. Text in it is not read; the number of pictures explains tables that were not found. */
    record Picture(String name, Place place) implements DocumentEvent {}

    /** What kind of hidden thing. */
    enum HiddenKind {
        /** Title, author, company, last editor, template and other properties. */
        METADATA,
        /** A reviewer's comment or a cell note. */
        COMMENT,
        /** Text deleted or moved away under change tracking. */
        DELETED_TEXT,
        /** Text with the hidden attribute, in a hidden row, column or sheet, or styled invisible. */
        HIDDEN_TEXT,
        /** Page header, footer or foot note. */
        PAGE_FURNITURE,
        /** An embedded file or object. */
        EMBEDDED_FILE,
        /** A script or macro; its text is the name only. */
        ACTIVE_CONTENT
    }
}
