package org.gongkai.web.catalog.files;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.gongkai.documents.DocumentEvent;
import org.gongkai.documents.DocumentOpener;
import org.gongkai.documents.Limits;
import org.gongkai.documents.Opened;
import org.gongkai.documents.worker.WorkerPool;
import org.springframework.stereotype.Component;

/** Brings a spreadsheet (xlsx, xls, et) or a CSV file into rows; a workbook is opened in a process of its own. */
@Component
public class SpreadsheetFile {
    private static final Charset CHINESE = Charset.forName("GB18030");

    private final DocumentOpener opener;

    SpreadsheetFile(WorkerPool workers) {
        opener = new DocumentOpener(Limits.DEFAULT, workers);
    }

    /** What a file holds. */
    public sealed interface Content {
        /** Its rows as text with tabs, as if they had been pasted. */
        record Table(String text) implements Content {}

        /** Why it cannot be read. */
        record Refused(String sentence) implements Content {}
    }

    /** Reads a file; the first document in it that has rows. */
    public Content read(String name, byte[] bytes, Locale locale) {
        if (name.toLowerCase(Locale.ROOT).matches(".*\\.(csv|tsv|txt)")) {
            return new Content.Table(text(bytes));
        }
        List<Opened> opened = opener.open(name, bytes);
        for (Opened one : opened) {
            if (one instanceof Opened.Readable readable) {
                List<List<String>> rows = rows(readable.document().events());
                if (!rows.isEmpty()) {
                    return new Content.Table(withTabs(rows));
                }
            }
        }
        return new Content.Refused(
                opened.getFirst() instanceof Opened.Refused refused
                        ? refused.refusal().message(locale)
                        : "");
    }

    private static List<List<String>> rows(List<DocumentEvent> events) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        for (DocumentEvent event : events) {
            if (event instanceof DocumentEvent.Cell cell) {
                while (row.size() < cell.column()) {
                    row.add("");
                }
                row.add(cell.text().strip());
            } else if (event instanceof DocumentEvent.RowEnd) {
                rows.add(row);
                row = new ArrayList<>();
            }
        }
        return rows;
    }

    private static String withTabs(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream()
                        .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }

    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException _) {
            return new String(bytes, CHINESE);
        }
    }
}
