package org.gongkai.reader.likeness;

import java.util.Arrays;

/**
 * Compares printed labels with all rows of a table at once. Its counters are used again for each label: one per printed
 * table, not for sharing between threads.
 */
public final class LabelLikeness {
    /** How many characters more than the label itself are looked at: a group heading, a unit, a stray word. */
    private static final int SLACK = 6;

    /** What each character after the label costs, and the most that all of them cost: the next label may have begun. */
    private static final double TRAILING = 0.04;

    private static final double MOST_TRAILING = 0.3;

    /** What is left of a likeness where a label has only begun after its values: it may be the next row's. */
    private static final double NOT_BEGUN = 0.75;

    /** Only so many bigrams at the end of a printed label are looked at. */
    private static final int MOST_BIGRAMS = 96;

    private final BigramIndex index;

    /** Bigrams that occur, by variant. */
    private final int[] count;

    /** By how many characters all of them together lie farther from the end than in the label, by variant. */
    private final int[] beyond;

    /** Whether one stands where the label would have it, before the values, by variant. */
    private final boolean[] hasBegun;

    /** The variants with any bigram, so that only these are weighed and cleared. */
    private final int[] touched;

    private int touchedVariants;

    /** How far a variant's bigrams are looked for from the end of the printed label, by variant. */
    private final int[] reach;

    /** The last label in which a bigram was met, by number of the bigram; each counts once in a label. */
    private final int[] metIn;

    private int labels;

    /** Which wordings of a label count. */
    public enum Wording {
        /** The label alone or behind its group's heading. */
        ANY,
        /** The label alone: a group's heading printed without it is no evidence. */
        OWN
    }

    /** Comparisons with the labels of one table. */
    public LabelLikeness(BigramIndex index) {
        this.index = index;
        count = new int[index.size()];
        beyond = new int[index.size()];
        hasBegun = new boolean[index.size()];
        touched = new int[index.size()];
        reach = new int[index.size()];
        Arrays.setAll(reach, id -> index.variant(id).length() + SLACK);
        metIn = new int[index.bigrams()];
    }

    /**
     * Likeness of the end of a printed label to each row's label, 0 to 1.
     *
     * @param printed Han characters; only its end counts
     * @return by row; shared with other tables, not to be changed
     */
    public double[] of(String printed, Wording wording) {
        double[] known = index.known(wording).get(printed);
        if (known == null) {
            known = of(printed.toCharArray(), printed.length(), 0, wording);
            index.known(wording).put(printed, known);
        }
        return known;
    }

    /**
     * Likeness of a label that may go on after its values: at least some of it must stand before them.
     *
     * @param printed Han characters before and after the values
     * @param end number of characters that are looked at
     * @param after how many of these stand after the values
     */
    public double[] of(char[] printed, int end, int after) {
        return of(printed, end, after, Wording.ANY);
    }

    private double[] of(char[] printed, int end, int after, Wording wording) {
        countBigrams(printed, end, after);
        double[] best = new double[index.rows()];
        for (int i = 0; i < touchedVariants; i++) {
            int id = touched[i];
            BigramIndex.Variant variant = index.variant(id);
            boolean counts = wording == Wording.ANY || variant.isOwn();
            if (counts && variant.length() >= after) {
                double likeness = likeness(variant, count[id], beyond[id], end);
                double believed = hasBegun[id] || after == end ? likeness : NOT_BEGUN * likeness;
                best[variant.row()] = Math.max(best[variant.row()], believed);
            }
            count[id] = 0;
            beyond[id] = 0;
            hasBegun[id] = false;
        }
        touchedVariants = 0;
        return best;
    }

    private void countBigrams(char[] printed, int end, int after) {
        labels++;
        for (int i = end - 2; i >= Math.max(0, end - 1 - MOST_BIGRAMS); i--) {
            int number = index.number(BigramIndex.bigram(printed[i], printed[i + 1]));
            if (number >= 0 && metIn[number] != labels) {
                metIn[number] = labels;
                count(index.postings(number), end - i, after);
            }
        }
    }

    private void count(int[] postings, int distance, int after) {
        for (int posting : postings) {
            int id = BigramIndex.variantOf(posting);
            if (distance <= reach[id]) {
                if (count[id] == 0) {
                    touched[touchedVariants++] = id;
                }
                int offset = distance - 2 - BigramIndex.restOf(posting);
                count[id]++;
                beyond[id] += offset;
                hasBegun[id] |= distance > after && Math.abs(offset) <= SLACK;
            }
        }
    }

    /**
     * Likeness of one wording.
     *
     * @param beyond by how many characters all hits together lie farther from the end than in the label
     */
    private static double likeness(BigramIndex.Variant variant, int hits, int beyond, int printed) {
        int window = Math.max(1, Math.min(printed, variant.length() + SLACK) - 1);
        double coverage = (double) hits / variant.bigrams();
        double precision = Math.min(1, (double) hits / window);
        double trailing = Math.max(0, (double) beyond / hits);
        return coverage * (0.75 + 0.25 * precision) - Math.min(MOST_TRAILING, TRAILING * trailing);
    }
}
