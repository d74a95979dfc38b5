package org.gongkai.reader.likeness;

import java.util.ArrayList;
import java.util.Arrays;
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
    /** A posting holds a variant and how many bigrams follow in it. */
    private static final int REST_BITS = 8;

    private static final int REST_MASK = 0xff;

    private final int rows;
    private final Variant[] variants;

    /** How far a variant's bigrams are looked for from the end of a printed label, by variant. */
    private final int[] reach;

    private final int mask;
    private final int[] keys;

    /** By slot the number of its bigram. */
    private final int[] numbers;

    /** By number of a bigram where it occurs. */
    private final int[][] postings;

    private final KnownLabels whole = new KnownLabels();
    private final KnownLabels own = new KnownLabels();
    private final KnownLabels around = new KnownLabels();

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
        reach = reaches(all);
        int capacity = Integer.highestOneBit(Math.max(16, lists.size() * 4)) * 2;
        mask = capacity - 1;
        keys = new int[capacity];
        numbers = new int[capacity];
        postings = new int[lists.size()][];
        Arrays.fill(numbers, -1);
        int number = 0;
        for (Map.Entry<Integer, List<Integer>> list : lists.entrySet()) {
            int slot = slot(list.getKey());
            keys[slot] = list.getKey();
            numbers[slot] = number;
            postings[number++] =
                    list.getValue().stream().mapToInt(Integer::intValue).toArray();
        }
    }

    private static int[] reaches(List<Variant> variants) {
        return variants.stream()
                .mapToInt(variant -> variant.length() + LabelLikeness.SLACK)
                .toArray();
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

    /** The likeness of labels met before. */
    KnownLabels known(LabelLikeness.Wording wording) {
        return wording == LabelLikeness.Wording.OWN ? own : whole;
    }

    /** The likeness of labels met before and after values, one key for both. */
    KnownLabels knownAround() {
        return around;
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

    /** How far from the end of a printed label the bigrams of a variant are looked for. */
    int reach(int id) {
        return reach[id];
    }

    /** Number of different bigrams of all labels. */
    int bigrams() {
        return postings.length;
    }

    /** The number of a bigram, from 0 on; -1 when no label has it. */
    int number(int bigram) {
        return numbers[slot(bigram)];
    }

    /** Where in the labels the bigram of a number occurs. See {@link #variantOf} and {@link #restOf}. */
    int[] postings(int number) {
        return postings[number];
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
