package org.gongkai.testkit.page;

/**
 * How pages look.
 *
 * @param width of a page in points
 * @param height of a page in points
 * @param size of the text in points; tables are a little smaller
 * @param isRuled whether tables have ruling lines
 */
public record PageForm(double width, double height, double size, boolean isRuled) {
    /** An upright A4 page. */
    public static final PageForm A4 = new PageForm(595, 842, 12, true);

    /** The same without ruling lines. */
    public static final PageForm A4_PLAIN = new PageForm(595, 842, 12, false);

    /** Half a lying A4 sheet. */
    public static final PageForm HALF_A4 = new PageForm(421, 595, 9, true);

    double margin() {
        return width / 10;
    }

    double innerWidth() {
        return width - 2 * margin();
    }

    double bottom() {
        return height * 0.9;
    }

    double tableSize() {
        return size * 0.75;
    }
}
