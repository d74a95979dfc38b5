package org.gongkai.reader;

import java.util.List;
import org.gongkai.documents.DocumentEvent;

/** Cells that are alone in their row: how a worksheet prints a title or a paragraph. Counted once per document. */
final class LoneCells {
    private final boolean[] isLone;

    LoneCells(List<DocumentEvent> events) {
        isLone = new boolean[events.size()];
        int printed = 0;
        int last = -1;
        for (int i = 0; i < isLone.length; i++) {
            if (events.get(i) instanceof DocumentEvent.Cell cell && !cell.text().isBlank()) {
                printed++;
                last = i;
            } else if (events.get(i) instanceof DocumentEvent.RowEnd) {
                if (printed == 1) {
                    isLone[last] = true;
                }
                printed = 0;
            }
        }
    }

    /** Whether this event is a cell with text and no other cell of its row has any. */
    boolean contains(int event) {
        return isLone[event];
    }
}
