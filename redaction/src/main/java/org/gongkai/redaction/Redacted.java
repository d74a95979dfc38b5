package org.gongkai.redaction;

import java.util.Map;

/** A file from which everything asked for is gone. */
public final class Redacted {
    private final byte[] bytes;
    private final Map<Removed, Integer> removed;

    Redacted(byte[] bytes, Map<Removed, Integer> removed) {
        this.bytes = bytes;
        this.removed = removed;
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
