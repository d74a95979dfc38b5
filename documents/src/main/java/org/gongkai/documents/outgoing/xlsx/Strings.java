package org.gongkai.documents.outgoing.xlsx;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gongkai.documents.outgoing.markup.Markup;

/** The texts of a workbook, each kept once. */
final class Strings {
    private final Map<String, Integer> indexes = new LinkedHashMap<>();

    /** The index to refer to a text by. */
    int index(String text) {
        return indexes.computeIfAbsent(text, _ -> indexes.size());
    }

    Markup write() {
        Markup xml = Markup.xml().start("sst", "xmlns", SheetPart.NAMESPACE, "uniqueCount", indexes.size());
        indexes.keySet()
                .forEach(text -> xml.start("si")
                        .element("t", text, "xml:space", "preserve")
                        .end());
        return xml;
    }
}
