package org.gongkai.documents.rtf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import org.gongkai.documents.DocumentEvent;
import org.gongkai.documents.Place;
import org.gongkai.documents.Refusal;
import org.gongkai.documents.stream.EventStream;
import org.gongkai.documents.stream.RefusedException;
import org.gongkai.documents.stream.Span;

/** A table in the making: rows with the right edges of their cells, from which the grid follows when it is complete. */
final class RtfTable {
    /** Edges closer than this, in twentieths of a point, are one. */
    private static final int SAME = 30;

    /**
     * How a cell of a row is laid out.
     *
     * @param right right edge in twentieths of a point
     * @param beginsBelow whether cells below may continue it
     * @param continuesAbove whether it continues the cell above
     * @param continuesLeft whether it belongs to the cell to its left
     */
    record Shape(int right, boolean beginsBelow, boolean continuesAbove, boolean continuesLeft) {}

    private record Row(int left, List<Shape> shapes, List<String> texts) {}

    private final EventStream out;
    private final List<Row> rows = new ArrayList<>();
    private long cells;

    RtfTable(EventStream out) {
        this.out = out;
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Adds a row; cells that were laid out but hold nothing are blank. */
    void row(int left, List<Shape> shapes, List<String> texts) {
        cells += Math.max(1, Math.max(shapes.size(), texts.size()));
        if (cells > out.limits().cells()) {
            throw new RefusedException(Refusal.Code.TOO_MANY_CELLS, out.limits().cells());
        }
        rows.add(new Row(left, List.copyOf(shapes), List.copyOf(texts)));
    }

    /** Writes the table, after which it is empty. */
    void write() {
        if (rows.isEmpty()) {
            return;
        }
        List<Integer> edges = edges();
        out.startTable();
        for (Row row : rows) {
            out.startRow(Place.UNKNOWN);
            write(row, edges);
            out.endRow(Place.UNKNOWN);
        }
        out.endTable(Place.UNKNOWN);
        rows.clear();
        cells = 0;
    }

    private List<Integer> edges() {
        TreeSet<Integer> all = new TreeSet<>();
        for (Row row : rows) {
            all.add(row.left);
            row.shapes.forEach(shape -> all.add(shape.right()));
        }
        List<Integer> edges = new ArrayList<>();
        for (int edge : all) {
            if (edges.isEmpty() || edge - edges.getLast() > SAME) {
                edges.add(edge);
            }
        }
        return edges;
    }

    private void write(Row row, List<Integer> edges) {
        int column = index(edges, row.left);
        out.skipColumns(column);
        for (int i = 0; i < Math.max(row.texts.size(), row.shapes.size()); i++) {
            Shape shape = i < row.shapes.size() ? row.shapes.get(i) : new Shape(0, false, false, false);
            int end = Math.max(column + 1, index(edges, shape.right()));
            String text = i < row.texts.size() ? row.texts.get(i) : "";
            if (isCovered(shape, i, end - column)) {
                hide(text);
            } else {
                if (!shape.continuesAbove()) {
                    Span span = shape.beginsBelow() ? Span.open(end - column) : Span.of(end - column, 1);
                    out.startCellAt(column, span, Place.UNKNOWN);
                }
                out.paragraph(text, Place.UNKNOWN);
                out.endCell();
            }
            column = end;
        }
    }

    /** Whether a cell belongs to the one to its left or above; one that says so without any above it begins by this. */
    private boolean isCovered(Shape shape, int index, int columns) {
        if (shape.continuesLeft() && index > 0) {
            return out.widenCell(columns);
        }
        return shape.continuesAbove() && out.continueCell(columns, Place.UNKNOWN);
    }

    /** What stands in a covered cell, which nobody sees. */
    private void hide(String text) {
        if (!text.isBlank()) {
            out.hidden(DocumentEvent.HiddenKind.HIDDEN_TEXT, text, Place.UNKNOWN);
        }
    }

    /** Number of the edge next to a place, the left one of two equally near. */
    private static int index(List<Integer> edges, int place) {
        int found = Collections.binarySearch(edges, place);
        if (found >= 0) {
            return found;
        }
        int right = Math.min(-found - 1, edges.size() - 1);
        int left = Math.max(right - 1, 0);
        return (long) edges.get(right) - place < (long) place - edges.get(left) ? right : left;
    }
}
