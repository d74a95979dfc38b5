package org.gongkai.documents.outgoing.docx;

import org.gongkai.documents.outgoing.Face;
import org.gongkai.documents.outgoing.markup.Markup;

/** The part that says what stands in for a typeface that is not installed. */
final class FontTable {
    /** The Windows character set GB2312, in hexadecimal. */
    private static final String CHINESE = "86";

    private FontTable() {}

    static Markup write() {
        Markup xml = Markup.xml().start("w:fonts", "xmlns:w", Words.NAMESPACE);
        for (Face face : Face.values()) {
            xml.start("w:font", "w:name", face.official());
            xml.empty("w:altName", "w:val", String.join(",", face.substitutes()));
            xml.empty("w:charset", "w:val", CHINESE);
            xml.empty("w:family", "w:val", face == Face.HEI ? "modern" : "roman");
            xml.empty("w:pitch", "w:val", "variable");
            xml.end();
        }
        return xml;
    }
}
