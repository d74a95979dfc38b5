package org.gongkai.documents.xml;

import java.util.HashMap;
import java.util.Map;

/**
 * The element names that a reader understands, each with a number of its own so that it can switch over them. Every
 * other name has the number 0.
 */
public final class XmlVocabulary {
    private final Map<String, Map<String, Integer>> tokens = new HashMap<>();

    /** Adds a name under each of the namespaces (a format may have several for the same thing). */
    public XmlVocabulary add(int token, String localName, String... namespaces) {
        for (String namespace : namespaces) {
            tokens.computeIfAbsent(namespace, absent -> new HashMap<>()).put(localName, token);
        }
        return this;
    }

    int token(String namespace, String localName) {
        return tokens.getOrDefault(namespace, Map.of()).getOrDefault(localName, 0);
    }
}
