package org.gongkai.bench.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/** Invented words of two to four characters; the word of rank r is used in proportion to 1/r (Zipf). */
final class Vocabulary {
    /** Common characters are taken from the beginning of the block of the most used ones. */
    private static final int CHARACTERS = 3_000;

    private static final char FIRST = '一';
    private static final int SHORTEST = 2;
    private static final int KINDS_OF_LENGTH = 3;

    private final List<String> words;
    private final double[] upTo;

    Vocabulary(long seed, int size) {
        SplittableRandom random = new SplittableRandom(seed);
        Set<String> distinct = new LinkedHashSet<>();
        while (distinct.size() < size) {
            distinct.add(word(random));
        }
        words = new ArrayList<>(distinct);
        upTo = new double[size];
        double sum = 0;
        for (int rank = 1; rank <= size; rank++) {
            sum += 1.0 / rank;
            upTo[rank - 1] = sum;
        }
    }

    /** A word, the often used ones more often. */
    String draw(SplittableRandom random) {
        double at = random.nextDouble() * upTo[upTo.length - 1];
        int found = Arrays.binarySearch(upTo, at);
        return words.get(Math.min(words.size() - 1, found < 0 ? -found - 1 : found));
    }

    int size() {
        return words.size();
    }

    private static String word(SplittableRandom random) {
        char[] word = new char[SHORTEST + random.nextInt(KINDS_OF_LENGTH)];
        for (int i = 0; i < word.length; i++) {
            double skewed = random.nextDouble() * random.nextDouble();
            word[i] = (char) (FIRST + (int) (skewed * CHARACTERS));
        }
        return new String(word);
    }
}
