package org.gongkai.redaction.packages;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gongkai.documents.outgoing.markup.ZipParts;

/** The package that is written anew. */
final class WrittenPackage {
    private static final String TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder types = new StringBuilder(HEAD)
            .append("<Types xmlns=\"")
            .append(TYPES)
            .append(
                    "\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>")
            .append("<Default Extension=\"png\" ContentType=\"image/png\"/>")
            .append("<Default Extension=\"jpeg\" ContentType=\"image/jpeg\"/>");

    /** Adds a part of markup. */
    void add(String name, String contentType, byte[] content) {
        types.append("<Override PartName=\"/")
                .append(name)
                .append("\" ContentType=\"")
                .append(contentType)
                .append("\"/>");
        parts.put(name, content);
    }

    /** Adds a picture; its extension says what it is. */
    void add(String name, byte[] content) {
        parts.put(name, content);
    }

    byte[] bytes() {
        ZipParts zip = new ZipParts();
        zip.add("[Content_Types].xml", (types + "</Types>").getBytes(StandardCharsets.UTF_8));
        parts.forEach(zip::add);
        return zip.bytes();
    }
}
