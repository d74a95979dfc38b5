package org.gongkai.checks.spelling;

/** Words of one to four characters by number; four characters fit into one long, so that looking one up makes no object. */
final class PackedWords {
    static final int LONGEST = 4;
    private static final int BITS = 16;
    private static final long MIXER = 0x9E3779B97F4A7C15L;

    /** For so many longs of slots one long of bits: eight bits or more for each word. */
    private static final int SLOTS_OF_A_FILTER = 32;

    /** Key and number of each slot side by side, so that both come from memory at once. */
    private long[] slots = new long[1 << 13];

    /** Bits of the keys, small enough to stay near the processor: most characters that are asked for are no word. */
    private long[] filter = new long[slots.length / SLOTS_OF_A_FILTER];

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
        int bit = bit(key);
        if ((filter[bit >>> 6] & (1L << bit)) == 0) {
            return -1;
        }
        int slot = slot(key);
        return slots[slot] == 0 ? -1 : (int) slots[slot + 1];
    }

    /** Gives a key a number of 0 or more. */
    void put(long key, int value) {
        if (size * 4 > slots.length) {
            grow();
        }
        int slot = slot(key);
        if (slots[slot] == 0) {
            slots[slot] = key;
            size++;
            int bit = bit(key);
            filter[bit >>> 6] |= 1L << bit;
        }
        slots[slot + 1] = value;
    }

    private int bit(long key) {
        return (int) ((key * MIXER) >>> 32) & (filter.length * Long.SIZE - 1);
    }

    /** Place of a key, or the empty one where it would stand; always even. */
    private int slot(long key) {
        long mixed = key * MIXER;
        int slot = (int) (mixed >>> 39) & (slots.length - 2);
        while (slots[slot] != 0 && slots[slot] != key) {
            slot = (slot + 2) & (slots.length - 2);
        }
        return slot;
    }

    private void grow() {
        long[] old = slots;
        slots = new long[old.length * 2];
        filter = new long[slots.length / SLOTS_OF_A_FILTER];
        size = 0;
        for (int i = 0; i < old.length; i += 2) {
            if (old[i] != 0) {
                put(old[i], (int) old[i + 1]);
            }
        }
    }
}
