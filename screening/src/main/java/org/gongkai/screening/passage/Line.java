package org.gongkai.screening.passage;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a folded text; a row of a table where it has more cells than one.
 *
 * @param from of its first character
 * @param to behind its last character
 * @param cells in their order, at least one
 */
public record Line(int from, int to, List<Cell> cells) {

    /**
     * A cell; the whole line where it is none of a table.
     *
     * @param column from 0
     */
    public record Cell(int from, int to, int column) {}

    static Line of(String text, int from, int to) {
        List<Cell> cells = new ArrayList<>();
        int start = from;
        for (int at = from; at <= to; at++) {
            if (at == to || text.charAt(at) == '\t') {
                cells.add(new Cell(start, at, cells.size()));
                start = at + 1;
            }
        }
        return new Line(from, to, List.copyOf(cells));
    }

    /** Whether it is a row of a table. */
    public boolean isRow() {
        return cells.size() > 1;
    }

    /** The cell in which a character stands. */
    Cell cellAt(int at) {
        int low = 0;
        int high = cells.size() - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (at <= cells.get(middle).to()) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return cells.get(low);
    }
}
