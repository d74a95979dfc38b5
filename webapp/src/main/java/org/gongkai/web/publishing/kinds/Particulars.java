package org.gongkai.web.publishing.kinds;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What an item says beside its text: its kind, and the elements of that kind.
 *
 * @param kind code of the kind
 * @param elements values by the code of their element, in the order of the codes; those without a value are left out
 */
public record Particulars(String kind, Map<String, String> elements) {
    /** The kind of an item of which nothing else is said: 通知公告, which has no elements. */
    public static final String USUAL = "notice";

    /** A notice. */
    public static final Particulars NONE = new Particulars(USUAL, Map.of());

    /** Keeps a copy in the order of the codes. */
    public Particulars {
        elements = Collections.unmodifiableMap(new TreeMap<>(elements));
    }

    /** The value of an element; empty where it has none. */
    public String value(String element) {
        return elements.getOrDefault(element, "");
    }
}
