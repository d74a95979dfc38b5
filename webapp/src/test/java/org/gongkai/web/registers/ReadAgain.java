package org.gongkai.web.registers;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.documents.DocumentEvent;
import org.gongkai.documents.DocumentOpener;
import org.gongkai.documents.Limits;
import org.gongkai.documents.Opened;

/** Files as the library's own readers read them again. */
final class ReadAgain {
    private ReadAgain() {}

    /** The texts of every row of every table of a file. */
    static List<List<String>> cells(String name, byte[] file) {
        Opened opened = new DocumentOpener(Limits.DEFAULT).open(name, file).getFirst();
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        for (DocumentEvent event : ((Opened.Readable) opened).document().events()) {
            if (event instanceof DocumentEvent.Cell cell) {
                row.add(cell.text());
            } else if (event instanceof DocumentEvent.RowEnd) {
                rows.add(row);
                row = new ArrayList<>();
            }
        }
        return rows;
    }
}
