package org.gongkai.screening.passage;

import java.util.List;

/**
 * Rows that stand together.
 *
 * @param first row, counted among the lines from 0
 * @param afterLast line behind its last row
 * @param labels of its columns; empty where no row names them
 * @param heading what stands above it, and its labels
 */
public record Table(int first, int afterLast, List<String> labels, String heading) {

    /** The label of a column; empty where it has none. */
    public String label(int column) {
        return column < labels.size() ? labels.get(column) : "";
    }
}
