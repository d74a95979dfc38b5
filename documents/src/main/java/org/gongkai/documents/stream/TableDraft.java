package org.gongkai.documents.stream;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gongkai.documents.DocumentEvent;
import org.gongkai.documents.Place;
import org.gongkai.documents.Refusal;
import org.jspecify.annotations.Nullable;

/** A table while it is being read: its rows, and which cell of the rows above reaches into each column. */
final class TableDraft {
    /** A finished row. */
    record Row(List<CellDraft> cells, List<DocumentEvent> asides, Place start, Place end) {
        boolean isLayout() {
            for (CellDraft cell : cells) {
                if (cell.isLayout()) {
                    return true;
                }
            }
            return false;
        }
    }

    private static final int NARROW = 16;

    final @Nullable TableDraft outer;
    /** Where the table goes when it is complete, and at once what stands in it but in no cell. */
    final List<DocumentEvent> target;

    private final Tally tally;
    private final List<Row> rows = new ArrayList<>();
    private @Nullable CellDraft[] above = new @Nullable CellDraft[NARROW];

    private List<CellDraft> cells = new ArrayList<>();
    private List<DocumentEvent> rowAsides = new ArrayList<>(0);
    private Place rowPlace = Place.UNKNOWN;
    private int cursor;
    /** The lowest row that any cell has asked for. */
    private int deepest;

    private @Nullable CellDraft current;

    TableDraft(@Nullable TableDraft outer, List<DocumentEvent> target, Tally tally) {
        this.outer = outer;
        this.target = target;
        this.tally = tally;
    }

    @Nullable
    CellDraft current() {
        return current;
    }

    void startRow(Place place) {
        cells = new ArrayList<>();
        rowPlace = place;
        cursor = 0;
        current = null;
    }

    void skipColumns(int columns) {
        tally.columns(columns);
        cursor += columns;
    }

    /** Puts a cell into the first free column from the cursor on. */
    void startCell(Span span, Place place) {
        while (cursor < above.length && reachesInto(cursor)) {
            cursor++;
            tally.columns(1);
        }
        put(new CellDraft(rows.size(), cursor, span, place));
    }

    /** Continues the cell above; a cell that has none above it stands alone. Answers whether there was one. */
    boolean continueCell(int columns, Place place) {
        CellDraft cell = cursor < above.length ? above[cursor] : null;
        if (cell == null || !cell.continues || cell.column != cursor || cell.lastRow != rows.size() - 1) {
            put(new CellDraft(rows.size(), cursor, Span.open(columns), place));
            return false;
        }
        cell.lastRow++;
        deepest = Math.max(deepest, cell.lastRow);
        tally.columns(cell.colspan);
        cursor += cell.colspan;
        current = null;
        return true;
    }

    /** Widens the last cell of the row; answers whether there was one. */
    boolean widenCell(int columns) {
        CellDraft last = cells.isEmpty() ? null : cells.get(cells.size() - 1);
        if (last == null) {
            return false;
        }
        tally.columns(columns);
        last.colspan += columns;
        cells.remove(cells.size() - 1);
        put(last);
        current = null;
        return true;
    }

    /** Puts a cell where the format says it stands. */
    void startCellAt(int column, Span span, Place place) {
        cursor = column;
        put(new CellDraft(rows.size(), column, span, place));
    }

    private boolean reachesInto(int column) {
        CellDraft cell = above[column];
        return cell != null && cell.lastRow >= rows.size();
    }

    private void put(CellDraft cell) {
        tally.columns(cell.colspan);
        int end = cell.column + cell.colspan;
        if (end > tally.mostColumns()) {
            throw new RefusedException(Refusal.Code.TOO_MANY_CELLS, tally.mostColumns());
        }
        if (end > above.length) {
            above = Arrays.copyOf(above, Math.max(end, above.length * 2));
        }
        deepest = Math.max(deepest, cell.lastRow);
        cover(cell, end);
        cursor = end;
        cells.add(cell);
        current = cell;
    }

    /** Where cells overlap, as only broken pages have it, the one that reaches further down keeps the column. */
    private void cover(CellDraft cell, int end) {
        for (int column = cell.column; column < end; column++) {
            CellDraft before = above[column];
            if (before == null || before.lastRow < rows.size() || before.lastRow <= cell.lastRow) {
                above[column] = cell;
            }
        }
    }

    void endCell() {
        current = null;
    }

    void aside(DocumentEvent event) {
        if (current != null) {
            current.aside(event);
        } else {
            rowAsides.add(event);
        }
    }

    void endRow(Place place) {
        rows.add(new Row(cells, rowAsides, rowPlace, place));
        rowAsides = new ArrayList<>(0);
        startRow(place);
    }

    /** Ends the row as one that nobody sees: its texts are kept as hidden events of the row before or after. */
    void hideRow(DocumentEvent.HiddenKind kind) {
        List<DocumentEvent> hidden = new ArrayList<>(rowAsides);
        for (CellDraft cell : cells) {
            if (!cell.text().isBlank()) {
                hidden.add(new DocumentEvent.Hidden(kind, cell.text(), cell.place));
            }
            hidden.addAll(cell.asides());
            Arrays.fill(above, cell.column, cell.column + cell.colspan, null);
        }
        shortenFromAbove();
        startRow(rowPlace);
        rowAsides = hidden;
    }

    /** A row that is not there is none that a cell from above covers. */
    private void shortenFromAbove() {
        CellDraft previous = null;
        for (int column = 0; deepest >= rows.size() && column < above.length; column++) {
            CellDraft cell = above[column];
            if (cell != null && cell != previous && cell.lastRow >= rows.size()) {
                tally.columns(1);
                cell.lastRow--;
            }
            previous = cell;
        }
    }

    /** What of the row in progress was never ended; the end of the table ends it. */
    boolean hasOpenRow() {
        return !cells.isEmpty();
    }

    List<DocumentEvent> openAsides() {
        return rowAsides;
    }

    List<Row> rows() {
        return rows;
    }

    /** A row group ends: no cell reaches further down. */
    void endGroup() {
        for (CellDraft cell : above) {
            if (cell != null) {
                cell.lastRow = Math.min(cell.lastRow, rows.size() - 1);
            }
        }
        above = new @Nullable CellDraft[NARROW];
    }
}
