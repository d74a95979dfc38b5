package org.gongkai.documents.outgoing.docx;

import org.gongkai.documents.outgoing.Alignment;
import org.gongkai.documents.outgoing.StyleSheet;
import org.gongkai.documents.outgoing.TextLook;
import org.gongkai.documents.outgoing.TextRole;
import org.gongkai.documents.outgoing.markup.Markup;

/** The part with a paragraph style per role of text. */
final class Styles {
    private final StyleSheet sheet;

    Styles(StyleSheet sheet) {
        this.sheet = sheet;
    }

    Markup write() {
        Markup xml = Markup.xml().start("w:styles", "xmlns:w", Words.NAMESPACE);
        xml.start("w:docDefaults").start("w:rPrDefault").start("w:rPr");
        Words.fonts(xml, sheet.look(TextRole.BODY).face());
        xml.empty("w:lang", "w:val", "en-US", "w:eastAsia", "zh-CN");
        xml.end().end().empty("w:pPrDefault").end();
        for (TextRole role : TextRole.values()) {
            style(xml, role);
        }
        xml.start("w:style", "w:type", "table", "w:default", "1", "w:styleId", "TableNormal");
        xml.empty("w:name", "w:val", "Normal Table").end();
        return xml;
    }

    private void style(Markup xml, TextRole role) {
        TextLook look = sheet.look(role);
        boolean isBody = role == TextRole.BODY;
        xml.start(
                "w:style",
                "w:type",
                "paragraph",
                isBody ? "w:default" : "w:customStyle",
                isBody || isOwn(role) ? "1" : "0",
                "w:styleId",
                Words.style(role));
        xml.empty("w:name", "w:val", name(role));
        if (!isBody) {
            xml.empty("w:basedOn", "w:val", Words.style(TextRole.BODY));
        }
        xml.empty("w:qFormat");
        paragraph(xml, role, look);
        characters(xml, look);
        xml.end();
    }

    private static void paragraph(Markup xml, TextRole role, TextLook look) {
        xml.start("w:pPr");
        if (level(role) >= 0) {
            xml.empty("w:keepNext");
        }
        if (isInTable(role)) {
            xml.empty("w:snapToGrid", "w:val", "0");
        }
        xml.empty(
                "w:spacing",
                "w:before",
                0,
                "w:after",
                0,
                "w:line",
                Words.twips(look.linePoints()),
                "w:lineRule",
                rule(role));
        xml.empty("w:jc", "w:val", Words.alignment(alignment(role)));
        if (level(role) > 0) {
            xml.empty("w:outlineLvl", "w:val", level(role) - 1);
        }
        xml.end();
    }

    private static void characters(Markup xml, TextLook look) {
        xml.start("w:rPr");
        Words.fonts(xml, look.face());
        if (look.isBold()) {
            xml.empty("w:b");
        }
        xml.empty("w:spacing", "w:val", Words.twips(look.tracking()));
        xml.empty("w:sz", "w:val", Math.round(2 * look.points()));
        xml.empty("w:szCs", "w:val", Math.round(2 * look.points()));
        xml.end();
    }

    /** A row must grow with what people type into it, so only running text has a fixed distance of lines. */
    private static String rule(TextRole role) {
        return isInTable(role) ? "atLeast" : "exact";
    }

    private static boolean isInTable(TextRole role) {
        return role == TextRole.TABLE || role == TextRole.TABLE_HEADER || role == TextRole.NOTE;
    }

    private static boolean isOwn(TextRole role) {
        return level(role) < 0;
    }

    private static Alignment alignment(TextRole role) {
        return role == TextRole.TITLE ? Alignment.CENTER : Alignment.JUSTIFIED;
    }

    private static String name(TextRole role) {
        return level(role) > 0 ? "heading " + level(role) : Words.style(role);
    }

    /** 0 for the title, 1 to 3 for headings, -1 for all else. */
    private static int level(TextRole role) {
        return switch (role) {
            case TITLE -> 0;
            case HEADING_1 -> 1;
            case HEADING_2 -> 2;
            case HEADING_3 -> 3;
            case BODY, STRONG, TABLE_HEADER, TABLE, NOTE, FURNITURE -> -1;
        };
    }
}
