package org.gongkai.documents.worker;

import org.gongkai.documents.DocumentEvent;

/** What an event begins with, in the order of the numbers on the wire. */
enum EventKind {
    LINE,
    TABLE_START,
    CELL,
    ROW_END,
    TABLE_END,
    HIDDEN,
    PICTURE;

    static EventKind of(DocumentEvent event) {
        return switch (event) {
            case DocumentEvent.Line line -> LINE;
            case DocumentEvent.TableStart start -> TABLE_START;
            case DocumentEvent.Cell cell -> CELL;
            case DocumentEvent.RowEnd end -> ROW_END;
            case DocumentEvent.TableEnd end -> TABLE_END;
            case DocumentEvent.Hidden hidden -> HIDDEN;
            case DocumentEvent.Picture picture -> PICTURE;
        };
    }
}
