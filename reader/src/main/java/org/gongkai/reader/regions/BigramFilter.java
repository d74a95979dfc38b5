package org.gongkai.reader.regions;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the pairs of neighbouring characters of a text stand, by their hash: words are looked for only where their rarest pair
 * stands, and most words that are not in the text have a pair that stands nowhere.
 */
final class BigramFilter {
    private static final int FEWEST_SLOTS = 1 << 8;
    private static final int MOST_SLOTS = 1 << 16;

    private final String text;
    private final int shift;

    /** By slot how many pairs it has, and one more than the place of the first; 0 where it has none. */
    private final int[] counts;

    private final int[] firsts;

    /** By place one more than that of the next pair in its slot; 0 where there is none. */
    private final int[] next;

    BigramFilter(String text) {
        this.text = text;
        int slots = Math.clamp(Integer.highestOneBit(Math.max(1, text.length())) * 4L, FEWEST_SLOTS, MOST_SLOTS);
        shift = Integer.SIZE - Integer.numberOfTrailingZeros(slots);
        counts = new int[slots];
        firsts = new int[slots];
        next = new int[text.length()];
        for (int i = text.length() - 2; i >= 0; i--) {
            int slot = slot(text, i);
            counts[slot]++;
            next[i] = firsts[slot];
            firsts[slot] = i + 1;
        }
    }

    /** Whether the text contains words of two characters or more. */
    boolean contains(String words) {
        int pair = rarest(words);
        for (int at = firsts[slot(words, pair)]; at > 0; at = next[at - 1]) {
            if (text.startsWith(words, at - 1 - pair)) {
                return true;
            }
        }
        return false;
    }

    /** Where words of two characters or more begin, in order. */
    List<Integer> positions(String words) {
        int pair = rarest(words);
        List<Integer> positions = List.of();
        for (int at = firsts[slot(words, pair)]; at > 0; at = next[at - 1]) {
            if (text.startsWith(words, at - 1 - pair)) {
                positions = positions.isEmpty() ? new ArrayList<>() : positions;
                positions.add(at - 1 - pair);
            }
        }
        return positions;
    }

    /** Which pair of the words, of two characters or more, shares its slot with the fewest of the text. */
    private int rarest(String words) {
        int rarest = 0;
        int fewest = Integer.MAX_VALUE;
        for (int i = 0; i + 1 < words.length() && fewest > 0; i++) {
            int count = counts[slot(words, i)];
            if (count < fewest) {
                fewest = count;
                rarest = i;
            }
        }
        return rarest;
    }

    private int slot(String characters, int at) {
        return ((characters.charAt(at) * 31 + characters.charAt(at + 1)) * 0x9e3779b9) >>> shift;
    }
}
