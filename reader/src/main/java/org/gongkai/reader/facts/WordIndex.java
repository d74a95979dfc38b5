package org.gongkai.reader.facts;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Classes of words, at most 64, each a bit; tells which of them occur in a stretch of text in one pass. Words are found by
 * their first two characters.
 */
final class WordIndex {
    private static final int MOST = Long.SIZE;
    private static final int SINGLE_BITS = 10;
    private static final int FILTER_BITS = 14;
    private static final int SLOT_BITS = 11;
    private static final int SLOTS = 1 << SLOT_BITS;
    private static final Word[] NONE = {};

    private final Map<String, Long> bits = new HashMap<>();

    /** A bit per last bits of a character that is a word alone. */
    private final long[] singles = new long[1 << (SINGLE_BITS - 6)];

    /** A bit per hash of a pair of characters, set where words begin so; small enough to stay near the processor. */
    private final long[] filter = new long[1 << (FILTER_BITS - 6)];

    /** By slot the two characters with which its words begin, the second 0 where there is but one; 0 where it has none. */
    private final int[] pairs = new int[SLOTS];

    /** By slot the words that begin so. */
    private final Word[][] words = new Word[SLOTS][];

    private int pairCount;

    private record Word(String text, long bit) {
        /** Whether the characters after the first two, which are known to fit, fit as well. */
        boolean ends(String other, int at, int to) {
            return text.length() <= 2 || (at + text.length() <= to && other.startsWith(text, at));
        }
    }

    /** Adds a class. */
    void add(String name, List<String> wordsOfClass) {
        if (bits.size() == MOST) {
            throw new IllegalArgumentException("vocabulary: more than " + MOST + " classes of words at " + name);
        }
        long bit = 1L << bits.size();
        bits.put(name, bit);
        for (String word : wordsOfClass) {
            add(new Word(word, bit));
        }
    }

    private void add(Word word) {
        char first = word.text().charAt(0);
        char second = word.text().length() > 1 ? word.text().charAt(1) : 0;
        int hash = hash(first, second);
        int slot = slot(hash, pair(first, second));
        if (pairs[slot] == 0 && ++pairCount > SLOTS / 2) {
            throw new IllegalArgumentException("vocabulary: too many words at " + word.text());
        }
        if (second == 0) {
            singles[single(first)] |= 1L << first;
        } else {
            filter[hash >>> 6] |= 1L << hash;
        }
        Word[] known = pairs[slot] == 0 ? NONE : words[slot];
        Word[] all = Arrays.copyOf(known, known.length + 1);
        all[known.length] = word;
        pairs[slot] = pair(first, second);
        words[slot] = all;
    }

    private static int pair(char first, char second) {
        return first << 16 | second;
    }

    private static int single(char c) {
        return (c & ((1 << SINGLE_BITS) - 1)) >>> 6;
    }

    private static int hash(char first, char second) {
        return ((first * 31 + second) * 0x9e3779b9) >>> (Integer.SIZE - FILTER_BITS);
    }

    /** The slot of a pair, or the empty one where it would be. */
    private int slot(int hash, int pair) {
        int slot = hash >>> (FILTER_BITS - SLOT_BITS);
        while (pairs[slot] != 0 && pairs[slot] != pair) {
            slot = (slot + 1) & (SLOTS - 1);
        }
        return slot;
    }

    /** The bit of a class. */
    long bit(String name) {
        Long bit = bits.get(name);
        if (bit == null) {
            throw new IllegalArgumentException("vocabulary: no class of words " + name);
        }
        return bit;
    }

    /** Classes with a word that lies wholly within these characters. */
    long mask(String text, int from, int to) {
        long mask = 0;
        char next = from < to ? text.charAt(from) : 0;
        for (int i = from; i < to; i++) {
            char c = next;
            if ((singles[single(c)] >>> c & 1) != 0) {
                mask |= at(slot(hash(c, (char) 0), pair(c, (char) 0)), text, i, to);
            }
            next = i + 1 < to ? text.charAt(i + 1) : 0;
            int hash = hash(c, next);
            if ((filter[hash >>> 6] >>> hash & 1) != 0) {
                mask |= at(slot(hash, pair(c, next)), text, i, to);
            }
        }
        return mask;
    }

    /** Classes with a word of this slot that stands here. */
    private long at(int slot, String text, int at, int to) {
        long mask = 0;
        if (pairs[slot] != 0) {
            for (Word word : words[slot]) {
                mask |= word.ends(text, at, to) ? word.bit() : 0;
            }
        }
        return mask;
    }
}
