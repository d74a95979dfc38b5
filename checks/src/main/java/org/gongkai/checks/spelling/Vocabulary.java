package org.gongkai.checks.spelling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.checks.rules.HanText;
import org.gongkai.checks.rules.WordList;

/**
 * Words with the logarithm of how probable they are: general words by their counts, those of the genre raised by what its
 * phrase counts say, hand-listed words of the trade at least to a floor.
 */
final class Vocabulary {
    private static final int GENRE_WEIGHT = 600;
    private static final int TRADE_FLOOR = 3000;

    private final PackedWords numbers = new PackedWords();
    private final List<String> words = new ArrayList<>();
    private final float[] weights;
    private final byte[] longest;
    /** A bit per pair of characters that may begin a word: small enough to stay near the processor. */
    private final long[] beginnings = new long[1 << 12];

    private final float[] singles = new float[HanText.LAST - HanText.FIRST + 1];
    private final float unknown;

    private Vocabulary(Map<String, Integer> occurrences) {
        double total =
                occurrences.values().stream().mapToLong(Integer::longValue).sum();
        unknown = (float) -Math.log(total);
        Map<String, Byte> longestFrom = longestFrom(occurrences);
        List<String> all = new ArrayList<>(occurrences.keySet());
        longestFrom.keySet().stream()
                .filter(start -> !occurrences.containsKey(start))
                .forEach(all::add);
        weights = new float[all.size()];
        longest = new byte[all.size()];
        for (String word : all) {
            int number = words.size();
            words.add(word);
            numbers.put(PackedWords.key(word, 0, word.length()), number);
            Integer count = occurrences.get(word);
            weights[number] = count == null ? Float.NEGATIVE_INFINITY : (float) (Math.log(count) - Math.log(total));
            longest[number] = longestFrom.getOrDefault(word, (byte) 2);
            if (word.length() > 1) {
                int bit = bit(word.charAt(0), word.charAt(1));
                beginnings[bit >>> 6] |= 1L << bit;
            }
        }
        weighSingles();
    }

    private void weighSingles() {
        Arrays.fill(singles, unknown);
        for (int number = 0; number < weights.length; number++) {
            if (words.get(number).length() == 1) {
                singles[words.get(number).charAt(0) - HanText.FIRST] = weights[number];
            }
        }
    }

    /** Length of the longest word by its first two characters. */
    private static Map<String, Byte> longestFrom(Map<String, Integer> occurrences) {
        Map<String, Byte> longestFrom = new HashMap<>();
        occurrences.forEach((word, _) -> {
            if (word.length() > 2) {
                longestFrom.merge(word.substring(0, 2), (byte) word.length(), (a, b) -> (byte) Math.max(a, b));
            }
        });
        return longestFrom;
    }

    /** The committed lists, with these counts of the genre. */
    static Vocabulary with(PhraseCounts genre) {
        Map<String, Integer> occurrences = new HashMap<>();
        for (List<String> entry : WordList.read(Vocabulary.class, "general-words.txt")) {
            int count = Integer.parseInt(entry.getFirst());
            for (String word : entry.get(1).split(" ")) {
                occurrences.put(word, count);
            }
        }
        occurrences.replaceAll((word, count) -> count + (word.length() > 1 ? GENRE_WEIGHT * genre.of(word) : 0));
        for (List<String> line : WordList.read(Vocabulary.class, "genre-words.txt")) {
            for (String word : line.getFirst().split(" ")) {
                if (word.length() <= PackedWords.LONGEST) {
                    occurrences.merge(word, TRADE_FLOOR + GENRE_WEIGHT * genre.of(word), Math::max);
                }
            }
        }
        return new Vocabulary(occurrences);
    }

    /** False only if no word begins with these two characters. */
    boolean mayBegin(char first, char second) {
        int bit = bit(first, second);
        return (beginnings[bit >>> 6] & (1L << bit)) != 0;
    }

    private static int bit(char first, char second) {
        return (first * 0x9E3779B1 + second * 0x85EBCA6B) >>> 14;
    }

    /** Number of the characters from start to end (exclusive); -1 when they are no word and begin none. */
    int number(CharSequence text, int start, int end) {
        return numbers.get(PackedWords.key(text, start, end));
    }

    /** Logarithm of a word's probability; negative infinity for a mere beginning of words. */
    float weight(int number) {
        return weights[number];
    }

    /** Length of the longest word that begins with these two characters. */
    int longest(int number) {
        return longest[number];
    }

    /** Logarithm of the probability of a Han character standing alone. */
    float single(char c) {
        return singles[c - HanText.FIRST];
    }

    /** Weight of a single character that is not listed. */
    float unknown() {
        return unknown;
    }

    /** Every word, beginnings included; the position in the list is the word's number. */
    List<String> words() {
        return words;
    }
}
