package org.gongkai.documents.legacy;

import java.util.List;
import java.util.TreeSet;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;

/** The grid of a table, made of the edges of its cells; edges closer than half a millimetre are one. */
final class DocGrid {
    /** In twips, of which a millimetre has 57. */
    private static final int TOLERANCE = 28;

    private final int[] edges;

    private DocGrid(int[] edges) {
        this.edges = edges;
    }

    static DocGrid of(List<TableRow> rows) {
        TreeSet<Integer> all = new TreeSet<>();
        for (TableRow row : rows) {
            for (int i = 0; i < row.numCells(); i++) {
                TableCell cell = row.getCell(i);
                all.add(cell.getLeftEdge());
                all.add(cell.getLeftEdge() + cell.getWidth());
            }
        }
        int[] kept = new int[all.size()];
        int count = 0;
        for (int edge : all) {
            if (count == 0 || edge - kept[count - 1] > TOLERANCE) {
                kept[count++] = edge;
            }
        }
        return new DocGrid(java.util.Arrays.copyOf(kept, count));
    }

    /** 0-based column that begins at an edge. */
    int column(int edge) {
        int column = 0;
        while (column + 1 < edges.length && edges[column + 1] <= edge) {
            column++;
        }
        return column;
    }

    /** Columns between two edges, at least 1. */
    int columns(int left, int right) {
        return Math.max(1, column(right) - column(left));
    }
}
