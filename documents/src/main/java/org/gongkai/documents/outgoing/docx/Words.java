package org.gongkai.documents.outgoing.docx;

import org.gongkai.documents.outgoing.Alignment;
import org.gongkai.documents.outgoing.Face;
import org.gongkai.documents.outgoing.TextRole;
import org.gongkai.documents.outgoing.markup.Markup;

/** Names and measures of WordprocessingML. */
final class Words {
    static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String LATIN = "Times New Roman";
    private static final double TWIPS_PER_POINT = 20;
    private static final double TWIPS_PER_MILLIMETRE = 1440 / 25.4;

    private Words() {}

    static long twips(double points) {
        return Math.round(points * TWIPS_PER_POINT);
    }

    static long twipsOfMillimetres(double millimetres) {
        return Math.round(millimetres * TWIPS_PER_MILLIMETRE);
    }

    /** Id of the paragraph style of a role. */
    static String style(TextRole role) {
        return switch (role) {
            case TITLE -> "Title";
            case HEADING_1 -> "Heading1";
            case HEADING_2 -> "Heading2";
            case HEADING_3 -> "Heading3";
            case BODY -> "Normal";
            case STRONG -> "Strong";
            case TABLE_HEADER -> "TableHeader";
            case TABLE -> "TableText";
            case NOTE -> "Note";
            case FURNITURE -> "Furniture";
        };
    }

    static String alignment(Alignment alignment) {
        return switch (alignment) {
            case LEFT -> "left";
            case CENTER -> "center";
            case RIGHT -> "right";
            case JUSTIFIED -> "both";
        };
    }

    /** Latin letters and digits in a Latin face, Chinese in the official one. */
    static void fonts(Markup xml, Face face) {
        String latin = face == Face.HEI ? face.official() : LATIN;
        xml.empty("w:rFonts", "w:ascii", latin, "w:hAnsi", latin, "w:eastAsia", face.official(), "w:cs", LATIN);
    }

    /** Text with its line breaks. */
    static void text(Markup xml, String text) {
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                xml.empty("w:br");
            }
            if (!lines[i].isEmpty()) {
                xml.element("w:t", lines[i], "xml:space", "preserve");
            }
        }
    }
}
