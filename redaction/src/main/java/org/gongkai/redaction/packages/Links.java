package org.gongkai.redaction.packages;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The relationships of one part that is written. */
final class Links {
    private static final String ADDRESS = "http://schemas.openxmlformats.org/package/2006/relationships";

    private final List<String> rows = new ArrayList<>();

    /** @param target of a part beginning with a slash, of anything else an address */
    void add(Relation relation, String target) {
        rows.add("<Relationship Id=\"" + escaped(relation.id()) + "\" Type=\"" + escaped(relation.address())
                + "\" Target=\"" + escaped(target) + "\"" + (relation.isExternal() ? " TargetMode=\"External\"" : "")
                + "/>");
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    byte[] bytes() {
        return ("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Relationships xmlns=\"" + ADDRESS
                        + "\">" + String.join("", rows) + "</Relationships>")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Name of the part that holds the links of a part. */
    static String of(String part) {
        int slash = part.lastIndexOf('/') + 1;
        return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
