package org.gongkai.redaction.picture;

/** The five ways in which a row of a PNG file is written as the difference to what stands left of it and above it. */
final class RowFilter {
    static final int LAST = 4;

    private RowFilter() {}

    /**
     * Makes differences to samples.
     *
     * @param way one of the five, from 0
     * @param above the row above, as samples
     * @param step bytes to the dot on the left
     */
    static void undo(int way, byte[] row, byte[] above, int step) {
        if (way == 0) {
            return;
        }
        for (int i = 0; i < row.length; i++) {
            row[i] += (byte) guess(way, row, above, i, step);
        }
    }

    /** Makes samples to differences, into another row. */
    static void apply(int way, byte[] row, byte[] above, int step, byte[] into) {
        for (int i = 0; i < row.length; i++) {
            into[i] = (byte) (row[i] - guess(way, row, above, i, step));
        }
    }

    private static int guess(int way, byte[] row, byte[] above, int at, int step) {
        int left = at >= step ? row[at - step] & 0xFF : 0;
        int up = above[at] & 0xFF;
        return switch (way) {
            case 0 -> 0;
            case 1 -> left;
            case 2 -> up;
            case 3 -> (left + up) / 2;
            default -> nearest(left, up, at >= step ? above[at - step] & 0xFF : 0);
        };
    }

    private static int nearest(int left, int up, int corner) {
        int toLeft = Math.abs(up - corner);
        int toUp = Math.abs(left - corner);
        int toCorner = Math.abs(left + up - 2 * corner);
        if (toLeft <= toUp && toLeft <= toCorner) {
            return left;
        }
        return toUp <= toCorner ? up : corner;
    }
}
