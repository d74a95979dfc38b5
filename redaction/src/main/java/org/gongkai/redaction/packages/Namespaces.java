package org.gongkai.redaction.packages;

import java.util.List;
import java.util.Set;
import org.w3c.dom.Node;

/** The vocabularies of the format (ISO/IEC 29500), each in its transitional and its strict form. */
public enum Namespaces {
    WORD(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "http://purl.oclc.org/ooxml/wordprocessingml/main"),
    SHEET("http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main"),
    DRAWING("http://schemas.openxmlformats.org/drawingml/2006/main", "http://purl.oclc.org/ooxml/drawingml/main"),
    RELATIONS(
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            "http://purl.oclc.org/ooxml/officeDocument/relationships"),
    COMPATIBILITY("http://schemas.openxmlformats.org/markup-compatibility/2006");

    /** What office programs know; anything else they pass over without showing it. */
    private static final List<String> KNOWN = List.of(
            "http://schemas.openxmlformats.org/",
            "http://purl.oclc.org/ooxml/",
            "http://schemas.microsoft.com/office/",
            "urn:schemas-microsoft-com:",
            "http://www.w3.org/");

    @SuppressWarnings("ImmutableEnumChecker") // Set.of is
    private final Set<String> addresses;

    Namespaces(String... addresses) {
        this.addresses = Set.of(addresses);
    }

    /** Whether an element or attribute has one of these local names in this vocabulary. */
    public boolean has(Node node, String... names) {
        if (node.getNamespaceURI() == null || !addresses.contains(node.getNamespaceURI())) {
            return false;
        }
        for (String name : names) {
            if (name.equals(node.getLocalName())) {
                return true;
            }
        }
        return false;
    }

    /** Whether an element or attribute is of this vocabulary. */
    public boolean holds(Node node) {
        return node.getNamespaceURI() != null && addresses.contains(node.getNamespaceURI());
    }

    /** Whether office programs know the vocabulary of an element. */
    static boolean isKnown(Node node) {
        String address = node.getNamespaceURI();
        return address == null || KNOWN.stream().anyMatch(address::startsWith);
    }
}
