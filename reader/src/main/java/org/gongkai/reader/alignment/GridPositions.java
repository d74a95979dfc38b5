package org.gongkai.reader.alignment;

import java.util.List;
import org.gongkai.documents.DocumentEvent;
import org.gongkai.report.GridPosition;
import org.jspecify.annotations.Nullable;

/** Table and row of every event that is a cell, counted once per document. */
final class GridPositions {
    private final List<DocumentEvent> events;
    private final int[] tables;
    private final int[] rows;

    GridPositions(List<DocumentEvent> events) {
        this.events = events;
        tables = new int[events.size()];
        rows = new int[events.size()];
        int table = 0;
        int row = 0;
        for (int i = 0; i < tables.length; i++) {
            switch (events.get(i)) {
                case DocumentEvent.TableStart _ -> {
                    table++;
                    row = 1;
                }
                case DocumentEvent.RowEnd _ -> row++;
                case DocumentEvent.Line _,
                        DocumentEvent.Cell _,
                        DocumentEvent.TableEnd _,
                        DocumentEvent.Hidden _,
                        DocumentEvent.Picture _ -> {}
            }
            tables[i] = table;
            rows[i] = row;
        }
    }

    /** Place in the document's own table, null when the event is no cell. */
    @Nullable
    GridPosition of(int event) {
        return events.get(event) instanceof DocumentEvent.Cell cell
                ? new GridPosition(tables[event], rows[event], cell.column() + 1)
                : null;
    }
}
