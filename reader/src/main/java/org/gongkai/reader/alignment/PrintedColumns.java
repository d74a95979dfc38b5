package org.gongkai.reader.alignment;

import java.util.List;

/** Which columns of a row of the form the document prints: all, or all but those that its header lacks. */
final class PrintedColumns {
    private final int[] positions;
    private final int size;

    private PrintedColumns(int[] positions, int size) {
        this.positions = positions;
        this.size = size;
    }

    /**
     * The printed columns of a row.
     *
     * @param width columns of the row
     * @param isPrinted for the first columns whether they are printed; those beyond the list are
     */
    static PrintedColumns of(int width, List<Boolean> isPrinted) {
        int[] positions = new int[width];
        int size = 0;
        for (int column = 0; column < width; column++) {
            boolean isMissing = column < isPrinted.size() && !isPrinted.get(column);
            positions[column] = isMissing ? -1 : size++;
        }
        return new PrintedColumns(positions, size);
    }

    /** How many are printed. */
    int size() {
        return size;
    }

    /** How many the form has. */
    int width() {
        return positions.length;
    }

    /** 0-based position of a column of the form among the printed ones, -1 when it is not printed. */
    int position(int column) {
        return positions[column];
    }
}
