package org.gongkai.documents.outgoing;

/**
 * Blank places beside a paragraph, counted in characters of its text.
 *
 * @param firstLine before its first line
 * @param left before every line
 * @param right after every line
 */
public record Indent(double firstLine, double left, double right) {
    /** No blank place. */
    public static final Indent NONE = new Indent(0, 0, 0);
    /** Two characters before the first line. */
    public static final Indent FIRST_LINE = new Indent(2, 0, 0);
}
