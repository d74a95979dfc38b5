package org.gongkai.report.form;

/**
 * The stable name of a statutory cell, dotted ASCII, such as {@code requests.results.granted.natural}; equal in all
 * editions where the meaning is equal.
 */
public record CellKey(String name) implements Comparable<CellKey> {
    public CellKey {
        if (name.isBlank()) {
            throw new IllegalArgumentException("cell key must not be blank");
        }
    }

    @Override
    public int compareTo(CellKey other) {
        return name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return name;
    }
}
