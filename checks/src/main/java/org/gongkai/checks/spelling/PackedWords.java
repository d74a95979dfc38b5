package org.gongkai.checks.spelling;

/** Words of one to four characters by number; four characters fit into one long, so that looking one up makes no object. */
final class PackedWords {
    static final int LONGEST = 4;
    private static final int BITS = 16;

    private long[] keys = new long[1 << 12];
    private int[] values = new int[1 << 12];
    private int size;

    /** The characters from start to end (exclusive), at most four, as a key; never 0. */
    static long key(CharSequence text, int start, int end) {
        long key = 0;
        for (int i = start; i < end; i++) {
            key = (key << BITS) | text.charAt(i);
        }
        return key;
    }

    /** A key with another character at a place counted from its last character, 0-based. */
    static long with(long key, int fromLast, char c) {
        int shift = fromLast * BITS;
        return (key & ~(0xFFFFL << shift)) | ((long) c << shift);
    }

    /** The number of a key, -1 when it has none. */
    int get(long key) {
        int slot = slot(key);
        return keys[slot] == 0 ? -1 : values[slot];
    }

    /** Gives a key a number of 0 or more. */
    void put(long key, int value) {
        if (size * 2 > keys.length) {
            grow();
        }
        int slot = slot(key);
        if (keys[slot] == 0) {
            keys[slot] = key;
            size++;
        }
        values[slot] = value;
    }

    private int slot(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        int slot = (int) (mixed >>> 40) & (keys.length - 1);
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldValues = values;
        keys = new long[oldKeys.length * 2];
        values = new int[oldKeys.length * 2];
        size = 0;
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                put(oldKeys[i], oldValues[i]);
            }
        }
    }
}
