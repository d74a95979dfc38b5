package org.gongkai.redaction.picture;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.gongkai.redaction.model.CannotRedact;
import org.gongkai.redaction.model.Journal;
import org.gongkai.redaction.model.Removed;
import org.jspecify.annotations.Nullable;

/** The tables that packed dots are unpacked with. A table that no dot needs can hold any text, so that it is not written. For one file. */
final class JpegTables {
    private static final int QUANTIZATION_BYTES = 64;
    private static final int CODE_LENGTHS = 16;
    private static final int MOST_CODES = 256;
    private static final int LAST_SLOT = 3;

    private final Journal journal;
    private final Map<Integer, byte[]> defined = new HashMap<>();
    private final Map<Integer, byte[]> written = new HashMap<>();
    private final Set<Integer> waiting = new HashSet<>();

    JpegTables(Journal journal) {
        this.journal = journal;
    }

    /** The number by which a scan asks for a table. */
    static int key(int marker, int slot) {
        return marker << 8 | slot;
    }

    /** All tables of one segment. */
    void define(int marker, byte[] segment) throws CannotRedact {
        int at = 0;
        while (at < segment.length) {
            int head = segment[at] & 0xFF;
            int length = 1 + (marker == JpegCopy.HUFFMAN ? codes(segment, at) : QUANTIZATION_BYTES << (head >>> 4));
            if (head >>> 4 > 1 || (head & 0xF) > LAST_SLOT || at + length > segment.length) {
                throw JpegCopy.broken("table");
            }
            int key = key(marker, marker == JpegCopy.HUFFMAN ? head : head & 0xF);
            defined.put(key, Arrays.copyOfRange(segment, at, at + length));
            journal.note(Removed.PICTURE_DATA, waiting.add(key) ? 0 : 1);
            at += length;
        }
    }

    private static int codes(byte[] segment, int at) throws CannotRedact {
        int codes = 0;
        for (int i = 1; i <= CODE_LENGTHS; i++) {
            codes += segment[at + i] & 0xFF;
        }
        if (codes > MOST_CODES) {
            throw JpegCopy.broken("codes");
        }
        return CODE_LENGTHS + codes;
    }

    /** The table as it is defined now, or null where the file has it already. */
    byte @Nullable [] wanted(int key) throws CannotRedact {
        byte[] table = defined.get(key);
        if (table == null) {
            throw JpegCopy.broken("no table");
        }
        waiting.remove(key);
        byte[] before = written.put(key, table);
        return Arrays.equals(table, before) ? null : table;
    }

    /** Tells of the tables that nothing asked for. */
    void noteUnused() {
        journal.note(Removed.PICTURE_DATA, waiting.size());
    }
}
