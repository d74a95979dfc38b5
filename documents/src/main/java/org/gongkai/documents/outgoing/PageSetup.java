package org.gongkai.documents.outgoing;

/**
 * Paper and what is around the text; all lengths in millimetres.
 *
 * @param header text at the top of every page, empty for none
 * @param numbering how pages are numbered at the bottom
 */
public record PageSetup(double width, double height, Margins margins, String header, PageNumbering numbering) {
    /** Margins in millimetres. */
    public record Margins(double top, double bottom, double left, double right) {}

    /** A4 upright with the measures of official documents (GB/T 9704-2012): 225 mm by 156 mm of text. */
    public static PageSetup official() {
        return new PageSetup(210, 297, new Margins(37, 35, 28, 26), "", PageNumbering.DASHES_OUTSIDE);
    }

    /** A4 across, for tables of many columns: books of catalogues, registers (台账). */
    public static PageSetup across() {
        return new PageSetup(297, 210, new Margins(20, 18, 15, 15), "", PageNumbering.DASHES_CENTERED);
    }

    /** Width of the text. */
    public double textWidth() {
        return width - margins.left() - margins.right();
    }

    /** Height of the text. */
    public double textHeight() {
        return height - margins.top() - margins.bottom();
    }
}
