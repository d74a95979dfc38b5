package org.gongkai.documents.outgoing.docx;

/**
 * How a cell's text stays within its column without a number being broken over two lines, which would make two numbers of it: a
 * number too wide for the column comes nearer to the rules, and is set smaller where that is not enough.
 *
 * @param padding free space at either side, in twips
 * @param points size of the text
 */
record CellFit(long padding, double points) {
    /** Free space where there is enough of it, in twips. */
    static final long PADDING = 40;

    private static final long LEAST_PADDING = 10;

    /** Width of a digit against its size in the widest faces that stand in for the Latin one; its own are 0.5. */
    private static final double DIGIT_WIDTH = 0.64;

    private static final int TWIPS_PER_POINT = 20;

    /**
     * The fit of a text.
     *
     * @param width of the column or columns, in twips
     * @param points size of text in cells
     */
    static CellFit of(String text, long width, double points) {
        double widest = DIGIT_WIDTH * longestWord(text);
        if (widest * points * TWIPS_PER_POINT <= width - 2 * PADDING) {
            return new CellFit(PADDING, points);
        }
        double room = (double) (width - 2 * LEAST_PADDING) / TWIPS_PER_POINT;
        double halfPoints = Math.floor(2 * room / widest);
        return new CellFit(LEAST_PADDING, Math.clamp(halfPoints / 2, 1, points));
    }

    /** Characters of the longest stretch of Latin letters, digits and signs, which a line breaks only where it must. */
    private static int longestWord(String text) {
        int longest = 0;
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            length = c > ' ' && c < 0x250 ? length + 1 : 0;
            longest = Math.max(longest, length);
        }
        return longest;
    }
}
