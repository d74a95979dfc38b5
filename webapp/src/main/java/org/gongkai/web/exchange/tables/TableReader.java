package org.gongkai.web.exchange.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gongkai.documents.DocumentEvent;
import org.gongkai.documents.DocumentOpener;
import org.gongkai.documents.Limits;
import org.gongkai.documents.MediaType;
import org.gongkai.documents.Notice;
import org.gongkai.documents.Opened;
import org.gongkai.documents.Opening;
import org.gongkai.documents.Refusal;
import org.gongkai.documents.SourceDocument;
import org.springframework.stereotype.Component;

/**
 * Brings a table into sheets of plain rows, whatever it came in. What a file is is told by its content: a platform's "xls" is often a
 * page. Files are opened in a worker process within {@link Limits#DEFAULT}: 100,000 cells, 32 MiB.
 */
@Component
public class TableReader {
    private final DocumentOpener opener;

    /** Opens files there. */
    public TableReader(Opening opening) {
        this.opener = new DocumentOpener(Limits.DEFAULT, opening);
    }

    /**
     * Reads a file.
     *
     * @param name as it was sent; only shown
     */
    public TableReading read(String name, byte[] bytes) {
        List<Sheet> sheets = new ArrayList<>();
        List<Notice> notices = new ArrayList<>();
        Optional<Refusal> refusal = Optional.empty();
        for (Opened opened : opener.open(name, bytes)) {
            switch (opened) {
                case Opened.Readable(SourceDocument document) -> {
                    sheets.addAll(numbered(sheets(document), sheets.size()));
                    notices.addAll(document.notices());
                }
                case Opened.Refused refused -> refusal = refusal.or(() -> Optional.of(refused.refusal()));
            }
        }
        if (!sheets.isEmpty()) {
            return new TableReading.Sheets(sheets, notices);
        }
        return refusal.<TableReading>map(TableReading.Refused::new).orElseGet(TableReading.NoTable::new);
    }

    /** Reads a block as it is pasted. A single line without a separator is no table. */
    public TableReading pasted(String block) {
        List<Sheet> sheets = sheets(block);
        return sheets.isEmpty() ? new TableReading.NoTable() : new TableReading.Sheets(sheets, List.of());
    }

    private static List<Sheet> sheets(SourceDocument document) {
        if (document.type() != MediaType.TEXT) {
            return SheetEvents.sheets(document);
        }
        return sheets(document.events().stream()
                .filter(event -> event instanceof DocumentEvent.Line)
                .map(event -> ((DocumentEvent.Line) event).text())
                .collect(Collectors.joining("\n")));
    }

    private static List<Sheet> sheets(String text) {
        List<List<String>> rows = SeparatedText.rows(text);
        if (rows.stream().allMatch(row -> row.size() == 1)) {
            return List.of();
        }
        return List.of(new Sheet(
                "",
                1,
                IntStream.range(0, rows.size())
                        .mapToObj(i -> new SheetRow(
                                i + 1, rows.get(i).stream().map(SheetCell::of).toList()))
                        .toList(),
                0));
    }

    private static List<Sheet> numbered(List<Sheet> sheets, int before) {
        return sheets.stream()
                .map(sheet -> new Sheet(sheet.name(), before + sheet.number(), sheet.rows(), sheet.hidden()))
                .toList();
    }
}
