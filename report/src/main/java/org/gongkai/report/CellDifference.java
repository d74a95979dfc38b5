package org.gongkai.report;

import java.util.ArrayList;
import java.util.List;

/** A cell that two reports on one edition of the form fill differently. */
public record CellDifference(Cell one, Cell other) {
    /**
     * The cells that differ, in the form's order: by their numbers, amounts of money in 元, and by their states where one
     * of them is no number.
     */
    public static List<CellDifference> between(CellGrid one, CellGrid other) {
        List<CellDifference> differing = new ArrayList<>();
        for (Cell cell : one.all()) {
            Cell there = other.get(cell.key());
            if (!isSame(cell, there)) {
                differing.add(new CellDifference(cell, there));
            }
        }
        return differing;
    }

    private static boolean isSame(Cell one, Cell other) {
        if (one.normalized().isPresent() && other.normalized().isPresent()) {
            return one.normalized()
                            .get()
                            .value()
                            .compareTo(other.normalized().get().value())
                    == 0;
        }
        return one.value().state().equals(other.value().state());
    }
}
