package org.gongkai.reader.likeness;

/**
 * Compares printed labels with all rows of a table at once. Its counters are used again for each label: one per printed
 * table, not for sharing between threads.
 */
public final class LabelLikeness {
    /** How many characters more than the label itself are looked at: a group heading, a unit, a stray word. */
    static final int SLACK = 6;

    /** What each character after the label costs, and the most that all of them cost: the next label may have begun. */
    private static final double TRAILING = 0.04;

    private static final double MOST_TRAILING = 0.3;

    /** What is left of a likeness where a label has only begun after its values: it may be the next row's. */
    private static final double NOT_BEGUN = 0.75;

    /** Above this the label before the values is believed, and text after them is not looked at. */
    private static final double CLEAR_LABEL = 0.8;

    /** How much of the text after the values is looked at, and in what steps it is cut. */
    private static final int LONGEST_FOLLOWING = 24;

    private static final int STEP = 3;

    /** What a label is still worth of which a part may stand after the values. */
    private static final double SPLIT = 0.9;

    /** Between the labels before and after values; no Han character. */
    private static final char VALUES = '|';

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
     * Likeness of the labels before and after values: a label may go on after its values; how far is unknown, so a few cuts
     * are tried.
     *
     * @return by row; shared with other tables, not to be changed
     */
    public double[] around(String before, String after) {
        double[] alone = of(before, Wording.ANY);
        if (after.isEmpty() || greatest(alone) >= CLEAR_LABEL) {
            return alone;
        }
        String following = after.length() > LONGEST_FOLLOWING ? after.substring(0, LONGEST_FOLLOWING) : after;
        String both = before + VALUES + following;
        double[] known = index.knownAround().get(both);
        if (known == null) {
            known = around(before, following, alone);
            index.knownAround().put(both, known);
        }
        return known;
    }

    private double[] around(String before, String after, double[] alone) {
        char[] printed = (before + after).toCharArray();
        double[] best = alone.clone();
        for (int cut = STEP; cut < after.length() + STEP; cut += STEP) {
            int following = Math.min(cut, after.length());
            double[] likeness = of(printed, before.length() + following, following, Wording.ANY);
            for (int row = 0; row < best.length; row++) {
                best[row] = Math.max(best[row], SPLIT * likeness[row]);
            }
        }
        return best;
    }

    private static double greatest(double[] values) {
        double greatest = 0;
        for (double value : values) {
            greatest = value > greatest ? value : greatest;
        }
        return greatest;
    }

    /**
     * Likeness of a label of which some may stand after its values, but at least some of it before them.
     *
     * @param end number of characters that are looked at
     * @param after how many of these stand after the values
     */
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
            if (distance <= index.reach(id)) {
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
