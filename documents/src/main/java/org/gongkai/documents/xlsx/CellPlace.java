package org.gongkai.documents.xlsx;

/**
 * A place in a sheet, or one end of a range.
 *
 * @param row 0-based, -1 where the reference names none
 * @param column 0-based, -1 where the reference names none
 */
record CellPlace(int row, int column) {
    private static final int MOST_ROWS = 1 << 20;
    private static final int MOST_COLUMNS = 1 << 14;

    /** Reads a reference such as {@code B12} or {@code $B$12}. */
    static CellPlace of(String reference) {
        int column = 0;
        int row = 0;
        for (int i = 0; i < reference.length(); i++) {
            char c = Character.toUpperCase(reference.charAt(i));
            if (c >= 'A' && c <= 'Z' && column < MOST_COLUMNS) {
                column = column * 26 + c - 'A' + 1;
            } else if (c >= '0' && c <= '9' && row < MOST_ROWS) {
                row = row * 10 + c - '0';
            }
        }
        return new CellPlace(Math.min(row, MOST_ROWS) - 1, Math.min(column, MOST_COLUMNS) - 1);
    }

    /** A small number; 0 for what is none. */
    static int number(String text) {
        return text.matches("[0-9]{1,7}") ? Integer.parseInt(text) : 0;
    }
}
