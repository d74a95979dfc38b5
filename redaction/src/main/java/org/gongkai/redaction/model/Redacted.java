package org.gongkai.redaction.model;

import java.util.Map;

/** A file from which everything asked for is gone. */
public final class Redacted {
    private final byte[] bytes;
    private final Map<Removed, Integer> removed;

    /** @param removed without the counts that are zero */
    public Redacted(byte[] bytes, Map<Removed, Integer> removed) {
        this.bytes = bytes.clone();
        this.removed = Map.copyOf(removed);
    }

    /** The whole file. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** How much was taken out of the one before. */
    public Map<Removed, Integer> removed() {
        return removed;
    }
}
