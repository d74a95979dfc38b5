package org.gongkai.web.exchange.tables;

/**
 * One place of the grid.
 *
 * @param text what stands there; of a merged cell in every place that it covers
 * @param isCovered whether a cell merged from the left or from above covers the place
 * @param isFromLeft whether it is one from the left
 */
public record SheetCell(String text, boolean isCovered, boolean isFromLeft) {
    /** A place that holds its own text, without the mark that keeps spreadsheets from taking it for a formula. */
    public static SheetCell of(String text) {
        return new SheetCell(text.strip().replaceFirst("^'(?=[=+@-])", ""), false, false);
    }

    /** Whether nothing stands there. */
    public boolean isBlank() {
        return text.isBlank();
    }
}
