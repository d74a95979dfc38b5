package org.gongkai.testkit.draft;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.Stream;

/**
 * A laid-out table: a matrix of cells in which a cell that spans stands in every place it covers, so that rows and columns
 * can be taken out or put in without caring for spans.
 */
public final class Table {
    private final String key;
    private final List<List<TableCell>> rows = new ArrayList<>();

    /** An empty table; the key is that of the form's table. */
    public Table(String key) {
        this.key = key;
    }

    /** Key of the form's table. */
    public String key() {
        return key;
    }

    /** The matrix, top to bottom, left to right; may be changed. */
    public List<List<TableCell>> rows() {
        return rows;
    }

    /** Adds a row at the bottom. */
    public void add(List<TableCell> row) {
        rows.add(new ArrayList<>(row));
    }

    /** Number of columns of the widest row. */
    public int width() {
        return rows.stream().mapToInt(List::size).max().orElse(0);
    }

    /** Every cell once, in reading order. */
    public Stream<TableCell> cells() {
        IdentityHashMap<TableCell, Boolean> seen = new IdentityHashMap<>();
        return rows.stream().flatMap(List::stream).filter(cell -> seen.put(cell, true) == null);
    }

    /** Whether the row holds a statutory value. */
    public static boolean holdsValues(List<TableCell> row) {
        return row.stream().anyMatch(cell -> cell.kind() == TableCell.Kind.VALUE);
    }

    /** 0-based indexes of the rows that hold statutory values. */
    public List<Integer> valueRows() {
        List<Integer> indexes = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (holdsValues(rows.get(i))) {
                indexes.add(i);
            }
        }
        return indexes;
    }

    /** Whether this place shows its cell: the cell does not stand left of it or above it as well. */
    public boolean shows(int row, int column) {
        return !coveredFromLeft(row, column) && !coveredFromAbove(row, column);
    }

    /** Whether the place is covered by the cell to its left. */
    public boolean coveredFromLeft(int row, int column) {
        return column > 0 && rows.get(row).get(column - 1) == rows.get(row).get(column);
    }

    /** Whether the place is covered by the cell above. */
    public boolean coveredFromAbove(int row, int column) {
        return row > 0
                && column < rows.get(row - 1).size()
                && rows.get(row - 1).get(column) == rows.get(row).get(column);
    }

    /** Number of columns covered, counted from this place to the right. */
    public int colspan(int row, int column) {
        List<TableCell> cells = rows.get(row);
        int end = column + 1;
        while (end < cells.size() && cells.get(end) == cells.get(column)) {
            end++;
        }
        return end - column;
    }

    /** Number of rows covered, counted from this place downwards. */
    public int rowspan(int row, int column) {
        TableCell cell = rows.get(row).get(column);
        int end = row + 1;
        while (end < rows.size()
                && column < rows.get(end).size()
                && rows.get(end).get(column) == cell) {
            end++;
        }
        return end - row;
    }

    /**
     * Cuts the table in two, as a page break does: a cell that reaches over the cut shows its text above it only.
     *
     * @param row 0-based index of the first row of the part cut off, which is taken out of this table
     */
    public Table cut(int row) {
        Table rest = new Table(key);
        IdentityHashMap<TableCell, TableCell> cutCells = new IdentityHashMap<>();
        List<TableCell> above = row == 0 ? List.of() : rows.get(row - 1);
        above.forEach(cell -> cutCells.put(cell, TableCell.filler()));
        for (List<TableCell> cells : rows.subList(row, rows.size())) {
            rest.add(cells.stream()
                    .map(cell -> cutCells.getOrDefault(cell, cell))
                    .toList());
        }
        rows.subList(row, rows.size()).clear();
        return rest;
    }
}
