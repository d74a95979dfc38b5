package org.gongkai.web.ui;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gongkai.writer.CsvWriter;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A file as an answer: saved and never shown, under a name that every disk takes. */
public final class GivenFile {
    /** What is needed at the beginning of a text, or spreadsheets and old editors take it for another encoding. */
    public static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final String LINE_END = "\r\n";

    private static final int LONGEST_NAME = 60;

    private GivenFile() {}

    /**
     * These bytes.
     *
     * @param name what the file is called, without its ending: at most its first 60 characters, without signs that disks do not take
     */
    public static ResponseEntity<byte[]> of(String name, FileType type, byte[] bytes) {
        return named(name, type).body(bytes);
    }

    /** This table, safe to open in a spreadsheet: its headings are the first of its rows. */
    public static ResponseEntity<byte[]> table(String name, List<List<String>> rows) {
        return of(name, FileType.CSV, csv(rows).getBytes(StandardCharsets.UTF_8));
    }

    /** This table as text, with the mark at its beginning. */
    public static String csv(List<List<String>> rows) {
        StringBuilder csv = new StringBuilder(BYTE_ORDER_MARK);
        rows.forEach(row -> csv.append(CsvWriter.line(row)));
        return csv.toString();
    }

    /** These lines as text for any editor, with the mark at its beginning. */
    public static String text(List<String> lines) {
        return BYTE_ORDER_MARK + String.join(LINE_END, lines) + LINE_END;
    }

    /** The head of the answer alone. */
    public static ResponseEntity.BodyBuilder named(String name, FileType type) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(fitting(name) + "." + type.ending()));
    }

    /** What says that an answer is saved under this name. */
    public static String disposition(String fileName) {
        return ContentDisposition.attachment()
                .filename(fileName, StandardCharsets.UTF_8)
                .build()
                .toString();
    }

    private static String fitting(String name) {
        String clean = name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ").strip();
        int letters = clean.codePointCount(0, clean.length());
        return letters <= LONGEST_NAME ? clean : clean.substring(0, clean.offsetByCodePoints(0, LONGEST_NAME));
    }
}
