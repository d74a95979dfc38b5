package org.gongkai.reader.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Classes of words, at most 64, each a bit; tells which of them occur in a stretch of text in one pass. */
final class WordIndex {
    private static final int MOST = Long.SIZE;
    private static final Word[] NONE = {};

    private final Map<String, Long> bits = new HashMap<>();
    /** A bit per character that a word begins with, small enough to stay near the processor. */
    private final long[] beginnings = new long[1 << 10];

    private final Word[][] byFirst = new Word[Character.MAX_VALUE + 1][];

    /**
     * A word of a class.
     *
     * @param second its second character, compared before the rest; that of a single one is 0
     */
    private record Word(String text, char second, long bit) {
        /** Whether the characters after the first two, which are known to fit, fit as well. */
        boolean ends(String other, int at, int to) {
            return text.length() == 2 || (at + text.length() <= to && other.startsWith(text, at));
        }
    }

    /** Adds a class. */
    void add(String name, List<String> words) {
        if (bits.size() == MOST) {
            throw new IllegalArgumentException("vocabulary: more than " + MOST + " classes of words at " + name);
        }
        long bit = 1L << bits.size();
        bits.put(name, bit);
        for (String word : words) {
            char first = word.charAt(0);
            Word[] known = byFirst[first] == null ? NONE : byFirst[first];
            List<Word> all = new ArrayList<>(List.of(known));
            all.add(new Word(word, word.length() > 1 ? word.charAt(1) : 0, bit));
            beginnings[first >>> 6] |= 1L << first;
            byFirst[first] = all.toArray(NONE);
        }
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
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if ((beginnings[c >>> 6] & (1L << c)) != 0) {
                mask |= at(text, i, to);
            }
        }
        return mask;
    }

    private long at(String text, int at, int to) {
        long mask = 0;
        char next = at + 1 < to ? text.charAt(at + 1) : 0;
        for (Word word : byFirst[text.charAt(at)]) {
            if (word.second() == 0 || (word.second() == next && word.ends(text, at, to))) {
                mask |= word.bit();
            }
        }
        return mask;
    }
}
