package org.gongkai.documents.docx;

import java.util.HashMap;
import java.util.Map;
import org.gongkai.documents.Limits;
import org.gongkai.documents.xml.XmlScanner;
import org.gongkai.documents.xml.XmlVocabulary;

/** The links between the parts of a document. Targets are names to look up among the parts, never addresses to open. */
final class Relationships {
    private static final XmlVocabulary VOCABULARY =
            new XmlVocabulary().add(1, "Relationship", "http://schemas.openxmlformats.org/package/2006/relationships");

    private Relationships() {}

    /** Name of the part that holds the links of a part. */
    static String of(String part) {
        int slash = part.lastIndexOf('/') + 1;
        return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
    }

    /** Targets by id. */
    static Map<String, String> targets(byte[] links, Limits limits) {
        Map<String, String> targets = new HashMap<>();
        XmlScanner xml = new XmlScanner(links, VOCABULARY, limits.nesting());
        for (XmlScanner.Kind kind = xml.next(); kind != XmlScanner.Kind.END_OF_DOCUMENT; kind = xml.next()) {
            if (kind == XmlScanner.Kind.START && xml.token() == 1) {
                targets.put(xml.attribute("Id", ""), xml.attribute("Target", ""));
            }
        }
        return targets;
    }

    /** Name of the main part, empty where there is none. */
    static String mainTarget(byte[] links, Limits limits) {
        XmlScanner xml = new XmlScanner(links, VOCABULARY, limits.nesting());
        for (XmlScanner.Kind kind = xml.next(); kind != XmlScanner.Kind.END_OF_DOCUMENT; kind = xml.next()) {
            if (kind == XmlScanner.Kind.START && xml.attribute("Type", "").endsWith("/officeDocument")) {
                String target = xml.attribute("Target", "");
                return target.startsWith("/") ? target.substring(1) : target;
            }
        }
        return "";
    }
}
