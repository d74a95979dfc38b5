package org.gongkai.reader.likeness;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.reader.tokens.LabelText;
import org.gongkai.report.form.FormRow;
import org.gongkai.report.form.FormTable;

/**
 * The label bigrams of a table's rows, so that one pass over a printed label gives its likeness to every row; the pass is
 * {@link LabelLikeness}. Made once per table of an edition; safe for many threads.
 */
public final class BigramIndex {
    private static final int[] NONE = {};

    /** A posting holds a variant and how many bigrams follow in it. */
    private static final int REST_BITS = 8;

    private static final int REST_MASK = 0xff;

    private final int rows;
    private final Variant[] variants;
    private final int mask;
    private final int[] keys;
    private final int[][] postings;

    /**
     * One way in which a row's label may be printed.
     *
     * @param isOwn the label alone, not behind its group's heading
     */
    record Variant(int row, int length, int bigrams, boolean isOwn) {}

    /** Indexes the labels of a table, each alone and behind its group's heading. */
    public BigramIndex(FormTable table) {
        rows = table.rows().size();
        List<Variant> all = new ArrayList<>();
        Map<Integer, List<Integer>> lists = new HashMap<>();
        for (int row = 0; row < rows; row++) {
            FormRow form = table.rows().get(row);
            for (String label : form.labels()) {
                addVariant(row, LabelText.reduce(label), true, all, lists);
                if (!form.groups().isEmpty()) {
                    addVariant(row, LabelText.reduce(form.groups().getLast() + label), false, all, lists);
                }
            }
        }
        variants = all.toArray(Variant[]::new);
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

    private static void addVariant(
            int row, String label, boolean isOwn, List<Variant> all, Map<Integer, List<Integer>> lists) {
        Map<Integer, Integer> behind = new HashMap<>();
        for (int i = 0; i + 1 < label.length(); i++) {
            behind.put(bigram(label.charAt(i), label.charAt(i + 1)), label.length() - 2 - i);
        }
        int id = all.size();
        all.add(new Variant(row, label.length(), behind.size(), isOwn));
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

    /** Two neighbouring characters as one number. */
    static int bigram(char first, char second) {
        return first << 16 | second;
    }

    /** Number of rows of the table. */
    int rows() {
        return rows;
    }

    /** Number of variants of all labels. */
    int size() {
        return variants.length;
    }

    /** The variant of a number below {@link #size()}. */
    Variant variant(int id) {
        return variants[id];
    }

    /** Where in the labels a bigram occurs; empty where it does not. See {@link #variantOf} and {@link #restOf}. */
    int[] postings(int bigram) {
        int[] found = postings[slot(bigram)];
        return found == null ? NONE : found;
    }

    /** The number of a posting's variant. */
    static int variantOf(int posting) {
        return posting >> REST_BITS;
    }

    /** How many bigrams of the variant follow a posting's. */
    static int restOf(int posting) {
        return posting & REST_MASK;
    }
}
