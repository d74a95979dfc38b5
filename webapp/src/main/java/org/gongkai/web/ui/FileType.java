package org.gongkai.web.ui;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.gongkai.documents.outgoing.OutgoingDocument;
import org.gongkai.documents.outgoing.docx.DocxWriter;
import org.gongkai.documents.outgoing.ofd.OfdWriter;
import org.gongkai.documents.outgoing.pdf.PdfWriter;
import org.gongkai.documents.outgoing.xlsx.XlsxWriter;

/** The types of the files that people take away. */
public enum FileType {
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    PDF("application/pdf"),
    /** The national format of finished pages (GB/T 33190). */
    OFD("application/ofd"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    /** A table as text in UTF-8, safe to open in a spreadsheet. */
    CSV("text/csv;charset=UTF-8"),
    /** Words alone, in UTF-8, with the mark by which old editors know it. */
    TXT("text/plain;charset=UTF-8"),
    PNG("image/png");

    private final String mediaType;

    FileType(String mediaType) {
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

    /** That of these with this ending; empty where there is none. */
    public static Optional<FileType> named(String ending, Set<FileType> offered) {
        return offered.stream().filter(type -> type.ending().equals(ending)).findFirst();
    }

    /**
     * A document as a file of this type.
     *
     * @throws IllegalArgumentException where the type holds no document
     */
    public byte[] bytes(OutgoingDocument document) {
        return switch (this) {
            case DOCX -> new DocxWriter().write(document).bytes();
            case PDF -> new PdfWriter().write(document).bytes();
            case OFD -> new OfdWriter().write(document).bytes();
            case XLSX -> new XlsxWriter().write(document).bytes();
            case CSV, TXT, PNG -> throw new IllegalArgumentException(name());
        };
    }
}
