package org.gongkai.documents.docx;

import org.gongkai.documents.DocumentEvent.HiddenKind;
import org.gongkai.documents.Place;
import org.gongkai.documents.stream.EventStream;
import org.gongkai.documents.xml.XmlScanner;
import org.gongkai.documents.xml.XmlVocabulary;

/** Title, author, company, last editor and the like, one hidden event for each that says something. */
public final class Properties {
    private static final String CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";
    private static final String[] APPLICATION = {
        "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties",
        "http://purl.oclc.org/ooxml/officeDocument/extendedProperties"
    };
    private static final String VARIANT = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";
    private static final XmlVocabulary VOCABULARY = new XmlVocabulary()
            .add(1, "title", DUBLIN_CORE)
            .add(1, "subject", DUBLIN_CORE)
            .add(1, "creator", DUBLIN_CORE)
            .add(1, "description", DUBLIN_CORE)
            .add(1, "keywords", CORE)
            .add(1, "category", CORE)
            .add(1, "lastModifiedBy", CORE)
            .add(1, "Company", APPLICATION)
            .add(1, "Manager", APPLICATION)
            .add(1, "Template", APPLICATION)
            .add(1, "HyperlinkBase", APPLICATION)
            .add(1, "lpwstr", VARIANT);

    private Properties() {}

    /** Emits the properties of one part of {@code docProps}. */
    public static void read(byte[] part, EventStream out) {
        XmlScanner xml = new XmlScanner(part, VOCABULARY, out.limits().nesting());
        int depth = 0;
        StringBuilder text = new StringBuilder();
        for (XmlScanner.Kind kind = xml.next(); kind != XmlScanner.Kind.END_OF_DOCUMENT; kind = xml.next()) {
            if (kind == XmlScanner.Kind.START && xml.token() == 1) {
                depth = xml.depth();
                text.setLength(0);
            } else if (kind == XmlScanner.Kind.TEXT && depth > 0) {
                xml.appendText(text);
            } else if (kind == XmlScanner.Kind.END && xml.token() == 1) {
                depth = 0;
                if (!text.toString().isBlank()) {
                    out.hidden(HiddenKind.METADATA, text.toString(), Place.UNKNOWN);
                }
            }
        }
    }
}
