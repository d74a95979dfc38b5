package org.gongkai.web.exchange.tables;

/**
 * A row that is no row of the table, and why.
 *
 * @param row the number that a spreadsheet shows
 * @param text the beginning of what stands there
 */
public record LeftOut(String sheet, int row, Why why, String text) {
    /** Why. */
    public enum Why {
        /** Above the heading. */
        ABOVE_HEADING,
        /** The heading once more, as at the top of every printed page. */
        HEADING_AGAIN,
        /** Sums of what stands above it. */
        TOTAL,
        /** Who filled it in, when, for whom, or a remark. */
        NOTE,
        /** One cell over the whole width: a title of what comes. */
        TITLE
    }
}
