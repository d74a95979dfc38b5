package org.gongkai.writer.files;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongkai.documents.outgoing.DocumentWriter;
import org.gongkai.documents.outgoing.WrittenDocument;
import org.gongkai.documents.outgoing.docx.DocxWriter;
import org.gongkai.documents.outgoing.html.HtmlWriter;
import org.gongkai.documents.outgoing.ofd.OfdWriter;
import org.gongkai.documents.outgoing.pdf.PdfWriter;
import org.gongkai.documents.outgoing.xlsx.XlsxWriter;
import org.gongkai.report.Report;
import org.gongkai.writer.CsvWriter;
import org.gongkai.writer.JsonWriter;
import org.gongkai.writer.statutory.StatutoryDocument;

/** The formats that a report can be written in. */
public enum FileFormat {
    /** Text document by the measures of GB/T 9704. */
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    /** Finished pages with their typefaces inside. */
    PDF("application/pdf"),
    /** The same pages by GB/T 33190. */
    OFD("application/ofd"),
    /** Web page of one file. */
    HTML("text/html"),
    /** Workbook, one sheet per table. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    /** The object of the machine-readable contract, one line. */
    JSON("application/json"),
    /** One line per cell, in UTF-8 with a byte order mark, by which spreadsheets know it. */
    CSV("text/csv");

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final String mediaType;

    FileFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** The format of a name in lower case, empty for any other. */
    public static Optional<FileFormat> named(String name) {
        return Arrays.stream(values())
                .filter(format -> format.extension().equals(name))
                .findFirst();
    }

    /** All names, with commas between. */
    public static String names() {
        return Arrays.stream(values()).map(FileFormat::extension).collect(Collectors.joining(", "));
    }

    /** Name and extension, without a dot. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Registered media type. */
    public String mediaType() {
        return mediaType;
    }

    /**
     * The report as a file; the same report always gives the same bytes.
     *
     * @param locale the language of messages within the file, where the format has any
     */
    public ReportFile write(Report report, Locale locale) {
        return switch (this) {
            case JSON -> plain(new JsonWriter(locale).line(report, report.findings()) + "\n");
            case CSV -> plain(BYTE_ORDER_MARK + new CsvWriter().header() + new CsvWriter().rows(report));
            case DOCX -> document(report, new DocxWriter());
            case PDF -> document(report, new PdfWriter());
            case OFD -> document(report, new OfdWriter());
            case HTML -> document(report, new HtmlWriter());
            case XLSX -> document(report, new XlsxWriter());
        };
    }

    private static ReportFile document(Report report, DocumentWriter writer) {
        StatutoryDocument laidOut = StatutoryDocument.of(report);
        WrittenDocument written = writer.write(laidOut.document());
        return new ReportFile(written.bytes(), laidOut.gaps(), written.missing());
    }

    private static ReportFile plain(String text) {
        return new ReportFile(text.getBytes(StandardCharsets.UTF_8), List.of(), List.of());
    }
}
