package org.gongkai.documents.outgoing.docx;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.documents.outgoing.Alignment;
import org.gongkai.documents.outgoing.OutgoingDocument;
import org.gongkai.documents.outgoing.PageSetup;
import org.gongkai.documents.outgoing.TextRole;
import org.gongkai.documents.outgoing.markup.Markup;
import org.gongkai.documents.outgoing.markup.ZipParts;

/** Header and footer, those of odd and of even pages apart, and the measures of the page. */
final class Furniture {
    private static final String HUNDRED_PERCENT_OF_A_CHARACTER = "100";
    /** The number stands 7 mm below the text. */
    private static final double BELOW_TEXT = 7;

    private static final double NUMBER_HEIGHT = 5;

    private final PageSetup page;
    private final Map<String, Markup> parts = new LinkedHashMap<>();
    private final Map<String, String> ids = new LinkedHashMap<>();

    Furniture(OutgoingDocument document) {
        page = document.page();
        if (!page.header().isEmpty()) {
            parts.put("header1.xml", header());
            parts.put("header2.xml", header());
        }
        switch (page.numbering()) {
            case NONE -> {}
            case DASHES_OUTSIDE -> {
                parts.put("footer1.xml", footer(Alignment.RIGHT));
                parts.put("footer2.xml", footer(Alignment.LEFT));
            }
            case DASHES_CENTERED -> {
                parts.put("footer1.xml", footer(Alignment.CENTER));
                parts.put("footer2.xml", footer(Alignment.CENTER));
            }
        }
    }

    List<String> names() {
        return List.copyOf(parts.keySet());
    }

    void relate(Relations relations) {
        names().forEach(name -> ids.put(name, relations.add(kind(name), name)));
    }

    void addTo(ZipParts zip) {
        parts.forEach((name, part) -> zip.add("word/" + name, part));
    }

    /** Writes the section's measures. */
    void section(Markup xml) {
        xml.start("w:sectPr");
        ids.forEach((name, id) -> xml.empty(
                "w:" + kind(name) + "Reference", "w:type", name.contains("1") ? "default" : "even", "r:id", id));
        xml.empty(
                "w:pgSz",
                "w:w",
                Words.twipsOfMillimetres(page.width()),
                "w:h",
                Words.twipsOfMillimetres(page.height()),
                "w:orient",
                page.width() > page.height() ? "landscape" : "portrait");
        margins(xml);
        xml.end();
    }

    private void margins(Markup xml) {
        PageSetup.Margins margins = page.margins();
        xml.empty(
                "w:pgMar",
                "w:top",
                Words.twipsOfMillimetres(margins.top()),
                "w:right",
                Words.twipsOfMillimetres(margins.right()),
                "w:bottom",
                Words.twipsOfMillimetres(margins.bottom()),
                "w:left",
                Words.twipsOfMillimetres(margins.left()),
                "w:header",
                Words.twipsOfMillimetres(margins.top() / 2),
                "w:footer",
                Words.twipsOfMillimetres(Math.max(BELOW_TEXT, margins.bottom() - BELOW_TEXT - NUMBER_HEIGHT)),
                "w:gutter",
                0);
    }

    private static String kind(String name) {
        return name.startsWith("header") ? "header" : "footer";
    }

    private Markup header() {
        Markup xml = Markup.xml().start("w:hdr", "xmlns:w", Words.NAMESPACE);
        paragraph(xml, Alignment.CENTER);
        xml.start("w:r");
        Words.text(xml, page.header());
        return xml;
    }

    private static Markup footer(Alignment alignment) {
        Markup xml = Markup.xml().start("w:ftr", "xmlns:w", Words.NAMESPACE);
        paragraph(xml, alignment);
        xml.start("w:r").element("w:t", "\u2014 ", "xml:space", "preserve").end();
        xml.start("w:fldSimple", "w:instr", "PAGE")
                .start("w:r")
                .element("w:t", "1")
                .end()
                .end();
        xml.start("w:r").element("w:t", " \u2014", "xml:space", "preserve").end();
        return xml;
    }

    private static void paragraph(Markup xml, Alignment alignment) {
        xml.start("w:p").start("w:pPr").empty("w:pStyle", "w:val", Words.style(TextRole.FURNITURE));
        switch (alignment) {
            case LEFT -> xml.empty("w:ind", "w:leftChars", HUNDRED_PERCENT_OF_A_CHARACTER, "w:left", 280);
            case RIGHT -> xml.empty("w:ind", "w:rightChars", HUNDRED_PERCENT_OF_A_CHARACTER, "w:right", 280);
            case CENTER, JUSTIFIED -> {}
        }
        xml.empty("w:jc", "w:val", Words.alignment(alignment)).end();
    }
}
