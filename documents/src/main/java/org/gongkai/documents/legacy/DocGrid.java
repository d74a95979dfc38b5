package org.gongkai.documents.legacy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The true grid of one table: a column begins wherever a cell of any row does. */
final class DocGrid {
    /**
     * Edges that are closer than this many twips (0.7 mm) are one edge: programs round widths, people drag lines, and no
     * column of a form is that narrow.
     */
    private static final int TOLERANCE = 40;

    private final List<@Nullable RowShape> rows;
    private int[] columnEdges = new int[0];
    private final List<List<DocCell>> cells = new ArrayList<>();

    /** @param rows shapes of the rows, null where the file gives none */
    DocGrid(List<@Nullable RowShape> rows) {
        this.rows = rows;
        findEdges();
        for (int i = 0; i < rows.size(); i++) {
            RowShape shape = rows.get(i);
            cells.add(shape == null ? List.of() : place(shape, i == 0 ? List.of() : cells.get(i - 1)));
        }
    }

    private void findEdges() {
        int count = 0;
        for (RowShape row : rows) {
            count += row == null ? 0 : row.cells() + 1;
        }
        int[] all = new int[count];
        count = 0;
        for (RowShape row : rows) {
            for (int i = 0; row != null && i <= row.cells(); i++) {
                all[count++] = row.edge(i);
            }
        }
        Arrays.sort(all);
        int kept = 0;
        for (int edge : all) {
            if (kept == 0 || edge - all[kept - 1] > TOLERANCE) {
                all[kept++] = edge;
            }
        }
        columnEdges = Arrays.copyOf(all, kept);
    }

    private int columnOf(int edge) {
        int found = Arrays.binarySearch(columnEdges, edge);
        return found >= 0 ? found : -found - 2;
    }

    private List<DocCell> place(RowShape shape, List<DocCell> above) {
        List<DocCell> row = new ArrayList<>(shape.cells());
        for (int i = 0; i < shape.cells(); i++) {
            int column = columnOf(shape.edge(i));
            int columns = columnOf(shape.edge(i + 1)) - column;
            DocCell left = i == 0 ? null : row.get(i - 1).visible();
            if (left != null && (shape.isCoveredFromLeft(i) || columns == 0)) {
                left.colspan += columns;
                row.add(DocCell.coveredBy(left));
                continue;
            }
            DocCell upper = shape.isCoveredFromAbove(i) ? continued(above, column, columns) : null;
            if (upper != null) {
                upper.rowspan++;
                row.add(DocCell.coveredBy(upper));
            } else {
                row.add(new DocCell(column, Math.max(1, columns), shape.mayReachBelow(i)));
            }
        }
        return row;
    }

    private static @Nullable DocCell continued(List<DocCell> above, int column, int columns) {
        for (DocCell cell : above) {
            DocCell visible = cell.visible();
            if (visible.column == column && visible.colspan >= columns && visible.mayReachBelow) {
                return visible;
            }
        }
        return null;
    }

    /** A cell of the file, null where no row or cell of these 0-based numbers is described. */
    @Nullable
    DocCell cell(int row, int index) {
        List<DocCell> known = row < cells.size() ? cells.get(row) : List.of();
        return index < known.size() ? known.get(index) : null;
    }
}
