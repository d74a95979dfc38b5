package org.gongkai.documents.outgoing;

import java.util.ArrayList;
import java.util.List;

/**
 * A ruled table. Its header rows are repeated on every page, a row is never cut.
 *
 * @param name what it shows, for formats where a table stands alone
 * @param widths relative widths of its grid columns
 * @param headerRows how many of the first rows are header
 * @param rows top to bottom; a cell that reaches down is listed in its first row only
 */
public record Table(String name, List<Double> widths, int headerRows, List<List<TableCell>> rows) implements Block {
    public Table {
        name = PrintableText.of(name);
        widths = List.copyOf(widths);
        rows = rows.stream().map(List::copyOf).toList();
        placed(widths.size(), rows);
    }

    /**
     * A cell with its place.
     *
     * @param row 0-based first row
     * @param column 0-based first grid column
     */
    public record Placed(TableCell cell, int row, int column) {
        /** The row after its last. */
        public int endRow() {
            return row + cell.rowspan();
        }

        /** The grid column after its last. */
        public int endColumn() {
            return column + cell.colspan();
        }
    }

    /** Its cells with their places, row by row. */
    public List<Placed> placed() {
        return placed(widths.size(), rows);
    }

    /** Whether a row only names what stands below it, so that it must not be parted from the next. */
    public boolean isHeading(int row) {
        return rows.get(row).stream().allMatch(cell -> cell.kind() == TableCell.Kind.HEADER);
    }

    /** Share of the table's width that lies left of a grid column; the last one plus one gives 1. */
    public double share(int column) {
        double all = widths.stream().mapToDouble(Double::doubleValue).sum();
        return widths.subList(0, column).stream()
                        .mapToDouble(Double::doubleValue)
                        .sum()
                / all;
    }

    private static List<Placed> placed(int columns, List<List<TableCell>> rows) {
        boolean[][] taken = new boolean[rows.size()][columns];
        List<Placed> placed = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            int column = 0;
            for (TableCell cell : rows.get(row)) {
                while (column < columns && taken[row][column]) {
                    column++;
                }
                Placed next = new Placed(cell, row, column);
                take(taken, next);
                placed.add(next);
            }
        }
        return placed;
    }

    private static void take(boolean[][] taken, Placed placed) {
        for (int row = placed.row(); row < placed.endRow(); row++) {
            for (int column = placed.column(); column < placed.endColumn(); column++) {
                if (row >= taken.length || column >= taken[row].length || taken[row][column]) {
                    throw new IllegalArgumentException("cell '" + placed.cell().text() + "' at row " + placed.row()
                            + ", column " + placed.column() + " does not fit into the table");
                }
                taken[row][column] = true;
            }
        }
    }
}
