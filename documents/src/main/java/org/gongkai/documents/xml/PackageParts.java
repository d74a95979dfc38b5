package org.gongkai.documents.xml;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gongkai.documents.Limits;
import org.gongkai.documents.stream.EventStream;
import org.gongkai.documents.zip.ZipDirectory;

/**
 * What docx and xlsx have in common: links between parts, and properties. Targets are names to look up among the parts,
 * never addresses to open.
 */
public final class PackageParts {
    private static final XmlVocabulary VOCABULARY =
            new XmlVocabulary().add(1, "Relationship", "http://schemas.openxmlformats.org/package/2006/relationships");

    private PackageParts() {}

    /** Name of the part that holds the links of a part. */
    private static String linksOf(String part) {
        int slash = part.lastIndexOf('/') + 1;
        return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
    }

    /** Emits the properties of the whole document. */
    public static void properties(ZipDirectory parts, EventStream out) {
        for (String part : List.of("docProps/core.xml", "docProps/app.xml", "docProps/custom.xml")) {
            parts.content(part).ifPresent(bytes -> PackageProperties.read(bytes, out));
        }
    }

    /** Name of a part that a link of another part leads to. */
    public static String resolve(String from, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        String folder = from.substring(0, from.lastIndexOf('/') + 1);
        String rest = target;
        while (rest.startsWith("../")) {
            rest = rest.substring(3);
            folder = folder.substring(0, folder.lastIndexOf('/', Math.max(0, folder.length() - 2)) + 1);
        }
        return folder + rest;
    }

    /** Targets of the links of a part by id. */
    public static Map<String, String> targets(ZipDirectory parts, String part, Limits limits) {
        byte[] links = parts.content(linksOf(part)).orElse(new byte[0]);
        Map<String, String> targets = new HashMap<>();
        XmlScanner xml = new XmlScanner(links, VOCABULARY, limits.nesting());
        for (XmlScanner.Kind kind = xml.next(); kind != XmlScanner.Kind.END_OF_DOCUMENT; kind = xml.next()) {
            if (kind == XmlScanner.Kind.START && xml.token() == 1) {
                targets.put(xml.attribute("Id", ""), xml.attribute("Target", ""));
            }
        }
        return targets;
    }

    /**
     * What the parts are that a part leads to: the last word of the type of each link, such as {@code header}, by the name of the
     * part in lower case. A file may call its parts as it likes.
     */
    public static Map<String, String> kinds(ZipDirectory parts, String part, Limits limits) {
        byte[] links = parts.content(linksOf(part)).orElse(new byte[0]);
        Map<String, String> kinds = new HashMap<>();
        XmlScanner xml = new XmlScanner(links, VOCABULARY, limits.nesting());
        for (XmlScanner.Kind kind = xml.next(); kind != XmlScanner.Kind.END_OF_DOCUMENT; kind = xml.next()) {
            if (kind == XmlScanner.Kind.START && xml.token() == 1) {
                String type = xml.attribute("Type", "");
                String target = resolve(part, xml.attribute("Target", ""));
                kinds.put(target.toLowerCase(Locale.ROOT), type.substring(type.lastIndexOf('/') + 1));
            }
        }
        return kinds;
    }

    /** Name of the main part, empty where there is none. */
    public static String mainPart(ZipDirectory parts, Limits limits) {
        byte[] links = parts.content("_rels/.rels").orElse(new byte[0]);
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
