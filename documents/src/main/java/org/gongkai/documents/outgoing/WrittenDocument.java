package org.gongkai.documents.outgoing;

import java.util.List;

/** The bytes of a file, and what could not be shown in it. */
public final class WrittenDocument {
    private final byte[] bytes;
    private final List<String> missing;

    /**
     * Takes over the bytes.
     *
     * @param missing characters that no face at hand has, each once; a 〓 stands in their place
     */
    public WrittenDocument(byte[] bytes, List<String> missing) {
        this.bytes = bytes.clone();
        this.missing = List.copyOf(missing);
    }

    /** A copy of the file. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Characters in whose place a 〓 stands, each once. */
    public List<String> missing() {
        return missing;
    }
}
