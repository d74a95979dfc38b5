package org.gongkai.reader.alignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.reader.tokens.LabelText;
import org.gongkai.report.form.FormRow;
import org.gongkai.report.form.FormTable;

/**
 * The label bigrams of a table's rows, so that one pass over a printed label gives its likeness to every row. Made once
 * per table of an edition.
 */
public final class BigramIndex {
    /** How many characters more than the label itself are looked at: a group heading, a unit, a stray word. */
    private static final int SLACK = 6;

    /** What each character after the label costs, and the most that all of them cost: the next label may have begun. */
    private static final double TRAILING = 0.04;

    private static final double MOST_TRAILING = 0.3;

    /** What is left of a likeness where a label has only begun after its values: it may be the next row's. */
    private static final double NOT_BEGUN = 0.75;

    /** A posting holds a variant and how many bigrams follow in it. */
    private static final int REST_BITS = 8;

    private static final int REST_MASK = 0xff;

    private final int rows;
    private final List<Variant> variants = new ArrayList<>();
    private final int mask;
    private final int[] keys;
    private final int[][] postings;

    /** One way in which a row's label may be printed. */
    private record Variant(int row, int length, int bigrams, boolean isOwn) {}

    /** Which wordings of a label count. */
    enum Wording {
        /** The label alone or behind its group's heading. */
        ANY,
        /** The label alone: a group's heading printed without it is no evidence. */
        OWN
    }

    /** Indexes the labels of a table, each alone and behind its group's heading. */
    public BigramIndex(FormTable table) {
        rows = table.rows().size();
        Map<Integer, List<Integer>> lists = new HashMap<>();
        for (int r = 0; r < rows; r++) {
            addRow(table.rows().get(r), r, lists);
        }
        int capacity = Integer.highestOneBit(Math.max(16, lists.size() * 4)) * 2;
        mask = capacity - 1;
        keys = new int[capacity];
        postings = new int[capacity][];
        lists.forEach((bigram, list) -> {
            int slot = slot(bigram);
            keys[slot] = bigram;
            postings[slot] = list.stream().mapToInt(Integer::intValue).toArray();
        });
    }

    private void addRow(FormRow row, int index, Map<Integer, List<Integer>> lists) {
        for (String label : row.labels()) {
            addVariant(index, LabelText.reduce(label), true, lists);
            if (!row.groups().isEmpty()) {
                addVariant(index, LabelText.reduce(row.groups().getLast() + label), false, lists);
            }
        }
    }

    private void addVariant(int row, String label, boolean isOwn, Map<Integer, List<Integer>> lists) {
        Map<Integer, Integer> behind = new HashMap<>();
        for (int i = 0; i + 1 < label.length(); i++) {
            behind.put(bigram(label, i), label.length() - 2 - i);
        }
        int id = variants.size();
        variants.add(new Variant(row, label.length(), behind.size(), isOwn));
        behind.forEach((bigram, rest) ->
                lists.computeIfAbsent(bigram, _ -> new ArrayList<>()).add((id << REST_BITS) | (rest & REST_MASK)));
    }

    private int slot(int bigram) {
        int slot = (bigram * 0x9e3779b9) >>> 7 & mask;
        while (keys[slot] != 0 && keys[slot] != bigram) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private static int bigram(CharSequence text, int at) {
        return text.charAt(at) << 16 | text.charAt(at + 1);
    }

    /**
     * Likeness of the end of a printed label to each row's label, 0 to 1.
     *
     * @param printed Han characters; only its end counts
     */
    public double[] likeness(CharSequence printed) {
        return likeness(printed, Wording.ANY, 0);
    }

    /** Likeness to the wordings that count. */
    double[] likeness(CharSequence printed, Wording wording) {
        return likeness(printed, wording, 0);
    }

    /**
     * Likeness of a label that may go on after its values: at least some of it must stand before them.
     *
     * @param after number of characters at the end of {@code printed} that stand after the values
     */
    double[] likeness(CharSequence printed, int after) {
        return likeness(printed, Wording.ANY, after);
    }

    /** What a pass over a printed label found, by variant. */
    private static final class Hits {
        /** Bigrams that occur. */
        private final int[] count;

        /** By how many characters all of them together lie farther from the end than in the label. */
        private final int[] beyond;

        /** Whether one stands where the label would have it, before the values. */
        private final boolean[] hasBegun;

        Hits(int variants) {
            count = new int[variants];
            beyond = new int[variants];
            hasBegun = new boolean[variants];
        }
    }

    private double[] likeness(CharSequence printed, Wording wording, int after) {
        Hits hits = hits(printed, after);
        double[] best = new double[rows];
        for (int id = 0; id < variants.size(); id++) {
            Variant variant = variants.get(id);
            boolean counts = wording == Wording.ANY || variant.isOwn();
            if (hits.count[id] > 0 && counts && variant.length() >= after) {
                boolean hasBegun = hits.hasBegun[id] || after == printed.length();
                double likeness = likeness(variant, hits.count[id], hits.beyond[id], printed.length());
                best[variant.row()] = Math.max(best[variant.row()], hasBegun ? likeness : NOT_BEGUN * likeness);
            }
        }
        return best;
    }

    private Hits hits(CharSequence printed, int after) {
        Hits hits = new Hits(variants.size());
        int[] seen = new int[Math.min(printed.length(), 96)];
        int count = 0;
        for (int i = printed.length() - 2; i >= 0 && count < seen.length; i--) {
            int bigram = bigram(printed, i);
            int[] posting = postings[slot(bigram)];
            seen[count] = bigram;
            if (posting != null && !contains(seen, count, bigram)) {
                add(posting, printed.length() - i, after, hits);
            }
            count++;
        }
        return hits;
    }

    private void add(int[] posting, int distance, int after, Hits hits) {
        for (int entry : posting) {
            int id = entry >> REST_BITS;
            if (distance <= variants.get(id).length() + SLACK) {
                int offset = distance - 2 - (entry & REST_MASK);
                hits.count[id]++;
                hits.beyond[id] += offset;
                hits.hasBegun[id] |= distance > after && Math.abs(offset) <= SLACK;
            }
        }
    }

    private static boolean contains(int[] seen, int count, int bigram) {
        for (int i = 0; i < count; i++) {
            if (seen[i] == bigram) {
                return true;
            }
        }
        return false;
    }

    /**
     * Likeness of one wording.
     *
     * @param beyond by how many characters all hits together lie farther from the end than in the label
     */
    private static double likeness(Variant variant, int hits, int beyond, int printed) {
        int window = Math.max(1, Math.min(printed, variant.length() + SLACK) - 1);
        double coverage = (double) hits / variant.bigrams();
        double precision = Math.min(1, (double) hits / window);
        double trailing = Math.max(0, (double) beyond / hits);
        return coverage * (0.75 + 0.25 * precision) - Math.min(MOST_TRAILING, TRAILING * trailing);
    }
}
