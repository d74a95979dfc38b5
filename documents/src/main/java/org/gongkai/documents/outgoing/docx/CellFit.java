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

    /** What stands in numbers besides digits. */
    private static final String SIGNS = ",.+-%";

    /** Width of a digit against its size in the widest faces that stand in for the Latin one; its own are 0.5. */
    private static final double DIGIT_WIDTH = 0.64;

    /** Smaller than this nobody reads; a number that needs it is broken after all. */
    private static final double LEAST_POINTS = 5;

    /**
     * The fit of a text.
     *
     * @param width of the column or columns, in twips
     * @param points size of text in cells
     */
    static CellFit of(String text, long width, double points) {
        double widest = DIGIT_WIDTH * longestNumber(text);
        if (Words.twips(widest * points) <= width - 2 * PADDING) {
            return new CellFit(PADDING, points);
        }
        double room = (double) (width - 2 * LEAST_PADDING) / Words.twips(1);
        double halfPoints = Math.floor(2 * room / widest);
        return new CellFit(LEAST_PADDING, Math.clamp(halfPoints / 2, LEAST_POINTS, points));
    }

    /** Characters of the longest number; words, such as addresses of pages, may be broken and keep their size. */
    private static int longestNumber(String text) {
        int longest = 0;
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            length = (c >= '0' && c <= '9') || SIGNS.indexOf(c) >= 0 ? length + 1 : 0;
            longest = Math.max(longest, length);
        }
        return longest;
    }
}
