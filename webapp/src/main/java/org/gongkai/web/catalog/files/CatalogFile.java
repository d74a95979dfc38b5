package org.gongkai.web.catalog.files;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.documents.outgoing.OutgoingDocument;
import org.gongkai.documents.outgoing.docx.DocxWriter;
import org.gongkai.documents.outgoing.ofd.OfdWriter;
import org.gongkai.documents.outgoing.pdf.PdfWriter;
import org.gongkai.documents.outgoing.xlsx.XlsxWriter;
import org.gongkai.web.agencies.Agency;
import org.gongkai.web.ui.Phrases;
import org.gongkai.writer.CsvWriter;

/** The files in which a catalogue is given away. */
public enum CatalogFile {
    /** The printed book (网册结合). */
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    /** The printed book. */
    PDF("application/pdf"),
    /** The printed book in the national format of finished pages (GB/T 33190). */
    OFD("application/ofd"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    /** One line an entry, safe to open in a spreadsheet; it can be brought back. */
    CSV("text/csv;charset=UTF-8");

    /** Spreadsheets take a file without it for another encoding. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final String mediaType;

    CatalogFile(String mediaType) {
        this.mediaType = mediaType;
    }

    /** The type that the answer says. */
    public String mediaType() {
        return mediaType;
    }

    /** The ending of its name. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The file with this ending; empty where there is none. */
    public static Optional<CatalogFile> named(String ending) {
        return Stream.of(values()).filter(file -> file.ending().equals(ending)).findFirst();
    }

    /** The bytes of a body's catalogue as of a day. */
    public byte[] write(Agency body, LocalDate day, CatalogSheet sheet, Phrases phrases) {
        return switch (this) {
            case CSV -> csv(sheet).getBytes(StandardCharsets.UTF_8);
            case DOCX -> new DocxWriter().write(book(body, day, sheet, phrases)).bytes();
            case PDF -> new PdfWriter().write(book(body, day, sheet, phrases)).bytes();
            case OFD -> new OfdWriter().write(book(body, day, sheet, phrases)).bytes();
            case XLSX -> new XlsxWriter().write(book(body, day, sheet, phrases)).bytes();
        };
    }

    private static OutgoingDocument book(Agency body, LocalDate day, CatalogSheet sheet, Phrases phrases) {
        return CatalogBook.of(body, day, sheet, phrases);
    }

    private static String csv(CatalogSheet sheet) {
        StringBuilder csv = new StringBuilder(BYTE_ORDER_MARK);
        csv.append(CsvWriter.line(List.copyOf(sheet.headings().values())));
        sheet.rows().forEach(row -> csv.append(CsvWriter.line(row.texts())));
        return csv.toString();
    }
}
