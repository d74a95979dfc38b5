package org.gongkai.web.publishing.texts;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.documents.outgoing.docx.DocxWriter;
import org.gongkai.documents.outgoing.ofd.OfdWriter;
import org.gongkai.documents.outgoing.pdf.PdfWriter;
import org.gongkai.web.publishing.cleaning.CleanText;

/** The files in which an item is given away. */
public enum TextFile {
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    PDF("application/pdf"),
    /** The national format of finished pages (GB/T 33190). */
    OFD("application/ofd"),
    /** Words alone, in UTF-8, with the mark by which old editors know it. */
    TXT("text/plain;charset=UTF-8");

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String LINE_END = "\r\n";

    private final String mediaType;

    TextFile(String mediaType) {
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
    public static Optional<TextFile> named(String ending) {
        return Stream.of(values()).filter(file -> file.ending().equals(ending)).findFirst();
    }

    /** The bytes of an item. */
    public byte[] write(ItemFacts facts) {
        return switch (this) {
            case DOCX -> new DocxWriter().write(ItemDocument.of(facts)).bytes();
            case PDF -> new PdfWriter().write(ItemDocument.of(facts)).bytes();
            case OFD -> new OfdWriter().write(ItemDocument.of(facts)).bytes();
            case TXT -> text(facts).getBytes(StandardCharsets.UTF_8);
        };
    }

    private static String text(ItemFacts facts) {
        List<String> lines = new ArrayList<>();
        lines.add(facts.title());
        lines.add("");
        facts.elements().forEach(fact -> lines.add(ItemDocument.said(facts, fact)));
        CleanText.wordsOf(facts.item().content().text()).lines().forEach(lines::add);
        if (!facts.attachments().isEmpty()) {
            lines.add("");
            lines.add(facts.phrases().say("item.attachments"));
            lines.addAll(facts.attachments());
        }
        lines.add("");
        facts.origin().forEach(fact -> lines.add(ItemDocument.said(facts, fact)));
        return BYTE_ORDER_MARK + String.join(LINE_END, lines) + LINE_END;
    }
}
