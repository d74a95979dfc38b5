package org.gongkai.checks.spelling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import org.gongkai.checks.rules.HanText;

/**
 * Finds words that nobody writes in this genre and that are one character, or a turn of two, away from one that is far more
 * probable. Safe for
 * many threads.
 */
final class Speller {
    /** Least gain for a word that the genre uses, chosen on the samples leaving one out (ADR-0011). */
    private static final float LEAST_GAIN_IN_GENRE = 5;

    /** Least gain for a word of the general language only. */
    private static final float LEAST_GAIN_ELSEWHERE = 10;

    private static final float GREATEST_WEIGHT = -5.5f;

    private final PhraseCounts counts;
    private final Vocabulary vocabulary;
    private final Neighbours neighbours;

    Speller(PhraseCounts counts) {
        this.counts = counts;
        vocabulary = Vocabulary.with(counts);
        neighbours = Neighbours.in(vocabulary, LikeCharacters.standard());
    }

    /**
     * What is suspicious in a text, best first among overlapping ones, left to right.
     *
     * @param isClosed positions never judged: names, titles, quotations
     */
    List<Suspicion> suspicions(String text, IntPredicate isClosed) {
        List<Suspicion> found = new ArrayList<>();
        Segmentation words = new Segmentation(vocabulary);
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || !HanText.isHan(text.charAt(i)) || isClosed.test(i)) {
                if (i - start > 1) {
                    words.cut(text, start, i);
                    judge(text, words, found);
                }
                start = i + 1;
            }
        }
        return best(found);
    }

    private void judge(String text, Segmentation words, List<Suspicion> found) {
        for (int first = 0; first + 1 < words.count(); first++) {
            float weight = words.weight(first);
            boolean isOdd = words.isOdd(first);
            for (int last = first + 1; last < words.count(); last++) {
                weight += words.weight(last);
                isOdd |= words.isOdd(last);
                int end = words.start(last + 1);
                if (end - words.start(first) > PackedWords.LONGEST) {
                    break;
                }
                if (isOdd && weight < GREATEST_WEIGHT - LEAST_GAIN_IN_GENRE) {
                    propose(text, words.start(first), end, weight, found);
                }
            }
        }
    }

    private void propose(String text, int start, int end, float weight, List<Suspicion> found) {
        neighbours.each(text, start, end, word -> {
            float gain = vocabulary.weight(word) - weight;
            if (gain > LEAST_GAIN_IN_GENRE) {
                String printed = text.substring(start, end);
                String meant = vocabulary.words().get(word);
                float bar = counts.of(meant) > 0 ? LEAST_GAIN_IN_GENRE : LEAST_GAIN_ELSEWHERE;
                if (gain > bar && counts.of(printed) == 0 && !printed.equals(meant)) {
                    found.add(new Suspicion(start, end, printed, meant, gain));
                }
            }
        });
    }

    private static List<Suspicion> best(List<Suspicion> found) {
        List<Suspicion> kept = new ArrayList<>();
        found.sort(Comparator.comparingDouble(Suspicion::gain).reversed());
        for (Suspicion suspicion : found) {
            if (kept.stream().noneMatch(suspicion::overlaps)) {
                kept.add(suspicion);
            }
        }
        kept.sort(Comparator.comparingInt(Suspicion::start));
        return kept;
    }

    /** How much more probable a text is with some characters replaced, as a natural logarithm; both are cut anew. */
    float gain(String printed, String meant) {
        Segmentation words = new Segmentation(vocabulary);
        words.cut(printed, 0, printed.length());
        float before = words.total(printed.length());
        words.cut(meant, 0, meant.length());
        return words.total(meant.length()) - before;
    }
}
