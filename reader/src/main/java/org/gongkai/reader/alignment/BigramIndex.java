package org.gongkai.reader.alignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    private final int rows;
    private final List<Variant> variants = new ArrayList<>();
    private final int mask;
    private final int[] keys;
    private final int[][] postings;

    /** One way in which a row's label may be printed. */
    private record Variant(int row, int length, int bigrams) {}

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
            addVariant(index, LabelText.reduce(label), lists);
            if (!row.groups().isEmpty()) {
                addVariant(index, LabelText.reduce(row.groups().getLast() + label), lists);
            }
        }
    }

    private void addVariant(int row, String label, Map<Integer, List<Integer>> lists) {
        Set<Integer> bigrams = new HashSet<>();
        for (int i = 0; i + 1 < label.length(); i++) {
            bigrams.add(bigram(label, i));
        }
        int id = variants.size();
        variants.add(new Variant(row, label.length(), bigrams.size()));
        bigrams.forEach(
                bigram -> lists.computeIfAbsent(bigram, _ -> new ArrayList<>()).add(id));
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
        int[] hits = new int[variants.size()];
        int[] trailing = new int[variants.size()];
        int[] seen = new int[Math.min(printed.length(), 96)];
        int count = 0;
        for (int i = printed.length() - 2; i >= 0 && count < seen.length; i--) {
            int bigram = bigram(printed, i);
            int[] posting = postings[slot(bigram)];
            int distance = printed.length() - i;
            seen[count] = bigram;
            if (posting != null && !contains(seen, count, bigram)) {
                for (int id : posting) {
                    if (distance <= variants.get(id).length() + SLACK) {
                        trailing[id] = hits[id] == 0 ? distance - 2 : trailing[id];
                        hits[id]++;
                    }
                }
            }
            count++;
        }
        return best(hits, trailing, printed.length());
    }

    private static boolean contains(int[] seen, int count, int bigram) {
        for (int i = 0; i < count; i++) {
            if (seen[i] == bigram) {
                return true;
            }
        }
        return false;
    }

    private double[] best(int[] hits, int[] trailing, int printed) {
        double[] best = new double[rows];
        Arrays.fill(best, 0);
        for (int id = 0; id < hits.length; id++) {
            if (hits[id] > 0) {
                Variant variant = variants.get(id);
                int window = Math.max(1, Math.min(printed, variant.length() + SLACK) - 1);
                double coverage = (double) hits[id] / variant.bigrams();
                double precision = Math.min(1, (double) hits[id] / window);
                double likeness =
                        coverage * (0.75 + 0.25 * precision) - Math.min(MOST_TRAILING, TRAILING * trailing[id]);
                best[variant.row()] = Math.max(best[variant.row()], likeness);
            }
        }
        return best;
    }
}
