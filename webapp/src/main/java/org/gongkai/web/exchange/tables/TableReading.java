package org.gongkai.web.exchange.tables;

import java.util.List;
import org.gongkai.documents.Notice;
import org.gongkai.documents.Refusal;

/** What became of a file or a pasted block. */
public sealed interface TableReading {
    /**
     * Its sheets.
     *
     * @param sheets those with at least one row
     * @param notices what was odd about the file, such as characters that could not be read
     */
    record Sheets(List<Sheet> sheets, List<Notice> notices) implements TableReading {
        /** Copies the lists. */
        public Sheets {
            sheets = List.copyOf(sheets);
            notices = List.copyOf(notices);
        }
    }

    /** It was refused, in words for whoever sent it. */
    record Refused(Refusal refusal) implements TableReading {}

    /** It was opened, and holds no table. */
    record NoTable() implements TableReading {}
}
