package org.gongkai.documents.stream;

import java.util.List;
import org.gongkai.documents.DocumentEvent;
import org.gongkai.documents.Place;
import org.gongkai.documents.Refusal;

/** Turns a finished table into events, cut where a row is layout. */
final class TableEmission {
    private final List<TableDraft.Row> rows;
    private final List<DocumentEvent> into;
    private final int[] segmentEnds;
    private final Tally tally;
    private long cells;
    private boolean open;

    TableEmission(TableDraft table, List<DocumentEvent> into, Tally tally, long cellsBefore) {
        this.rows = table.rows();
        this.into = into;
        this.tally = tally;
        this.cells = cellsBefore;
        this.segmentEnds = new int[rows.size()];
    }

    /** Emits the table; answers how many grid cells the document has so far. */
    long emit() {
        if (isFrame()) {
            layoutRow(rows.get(0));
            return cells;
        }
        int end = rows.size();
        for (int i = rows.size() - 1; i >= 0; i--) {
            segmentEnds[i] = end;
            if (rows.get(i).isLayout()) {
                end = i;
            }
        }
        for (int i = 0; i < rows.size(); i++) {
            TableDraft.Row row = rows.get(i);
            if (row.isLayout()) {
                close(row.start());
                layoutRow(row);
            } else {
                gridRow(row, i);
            }
        }
        if (!rows.isEmpty()) {
            close(rows.get(rows.size() - 1).end());
        }
        return cells;
    }

    private boolean isFrame() {
        return rows.size() == 1 && rows.get(0).cells().size() == 1;
    }

    private void close(Place place) {
        if (open) {
            into.add(new DocumentEvent.TableEnd(place));
        }
        open = false;
    }

    private void layoutRow(TableDraft.Row row) {
        for (CellDraft cell : row.cells()) {
            if (cell.isLayout()) {
                into.addAll(cell.layout(tally));
            } else if (!cell.text().isBlank()) {
                Lines.split(cell.text(), cell.place, into, tally);
            }
            into.addAll(cell.isLayout() ? List.of() : cell.asides());
        }
        into.addAll(row.asides());
    }

    private void gridRow(TableDraft.Row row, int index) {
        if (!open) {
            into.add(new DocumentEvent.TableStart(row.start()));
        }
        open = true;
        for (CellDraft cell : row.cells()) {
            int rowspan = Math.max(1, Math.min(cell.lastRow + 1, segmentEnds[index]) - index);
            cells += (long) rowspan * cell.colspan;
            if (cells > tally.mostColumns()) {
                throw new RefusedException(Refusal.Code.TOO_MANY_CELLS, tally.mostColumns());
            }
            into.add(new DocumentEvent.Cell(cell.text(), cell.column, cell.colspan, rowspan, cell.place));
            into.addAll(cell.asides());
        }
        into.addAll(row.asides());
        into.add(new DocumentEvent.RowEnd(row.end()));
    }
}
