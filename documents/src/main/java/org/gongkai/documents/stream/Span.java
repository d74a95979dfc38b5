package org.gongkai.documents.stream;

/**
 * How far a cell reaches.
 *
 * @param columns grid columns, at least 1
 * @param rows rows, at least 1; more than the table has are cut
 * @param continuesBelow whether a cell of the next row may say that it continues this one
 */
public record Span(int columns, int rows, boolean continuesBelow) {
    /** One column, one row. */
    public static final Span SINGLE = new Span(1, 1, false);

    /** A span of known size. */
    public static Span of(int columns, int rows) {
        return columns == 1 && rows == 1 ? SINGLE : new Span(columns, rows, false);
    }

    /** A span that the rows below may continue. */
    public static Span open(int columns) {
        return new Span(columns, 1, true);
    }
}
