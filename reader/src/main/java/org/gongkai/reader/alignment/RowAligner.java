package org.gongkai.reader.alignment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.gongkai.reader.likeness.BigramIndex;
import org.gongkai.reader.likeness.LabelLikeness;
import org.gongkai.report.form.FormRow;
import org.gongkai.report.form.FormTable;

/**
 * Lays runs on rows in order, so that the sum of label likeness and width fit is greatest (a global alignment with gaps on
 * both sides).
 */
public final class RowAligner {
    /** Weights found on mangled reports; see ADR-0008. */
    private static final double LABEL_WEIGHT = 12;

    private static final double SKIP_ROW = -3;
    private static final double DROP_BLANK_RUN = -0.1;
    private static final double LEAST_LIKENESS_OF_BLANKS = 0.6;
    private static final double IMPOSSIBLE = -1e9;

    /** The steps of an alignment: lay the run on the row, leave the row out, leave the run out. */
    private static final byte MATCH = 0;

    private static final byte SKIP = 1;
    private static final byte DROP = 2;

    private final int[] widths;
    private final BigramIndex index;

    /** An aligner for one table; safe for use by many threads. */
    public RowAligner(FormTable table) {
        this.widths = table.rows().stream().mapToInt(FormRow::width).toArray();
        this.index = new BigramIndex(table);
    }

    /** The matched rows, top to bottom. */
    public List<RowMatch> align(List<Run> runs) {
        int count = runs.size();
        LabelLikeness labels = new LabelLikeness(index);
        double[][] likeness = new double[count][];
        byte[][] steps = new byte[count][];
        double[] above = new double[widths.length + 1];
        double[] score = new double[widths.length + 1];
        for (int row = 1; row <= widths.length; row++) {
            above[row] = above[row - 1] + SKIP_ROW;
        }
        for (int j = 0; j < count; j++) {
            Run run = runs.get(j);
            likeness[j] = run.isBlank()
                    ? labels.of(run.before(), LabelLikeness.Wording.OWN)
                    : labels.around(run.before(), run.after());
            steps[j] = addRun(run, likeness[j], above, score);
            double[] old = above;
            above = score;
            score = old;
        }
        return trace(runs, likeness, steps);
    }

    /**
     * The best scores with one run more.
     *
     * @param likeness of the run's label, by row
     * @param above best scores without it, by number of rows
     * @param score best scores with it, filled in here
     * @return the step that leads to each of them, by row; {@link #MATCH} unless another leads higher
     */
    private byte[] addRun(Run run, double[] likeness, double[] above, double[] score) {
        byte[] steps = new byte[widths.length];
        int printed = run.printed();
        double drop = dropCost(printed);
        int width = 0;
        double fit = 0;
        score[0] = above[0] + drop;
        for (int row = 0; row < steps.length; row++) {
            if (widths[row] != width) {
                width = widths[row];
                fit = fit(run, printed, width);
            }
            boolean isPossible = printed > 0 || likeness[row] >= LEAST_LIKENESS_OF_BLANKS;
            double matched = above[row] + (isPossible ? LABEL_WEIGHT * likeness[row] + fit : IMPOSSIBLE);
            double skipped = score[row] + SKIP_ROW;
            double dropped = above[row + 1] + drop;
            if (matched >= skipped && matched >= dropped) {
                score[row + 1] = matched;
            } else {
                score[row + 1] = skipped >= dropped ? skipped : dropped;
                steps[row] = skipped >= dropped ? SKIP : DROP;
            }
        }
        return steps;
    }

    private List<RowMatch> trace(List<Run> runs, double[][] likeness, byte[][] steps) {
        List<RowMatch> matches = new ArrayList<>(runs.size());
        int i = widths.length;
        int j = runs.size();
        while (i > 0 && j > 0) {
            byte step = steps[j - 1][i - 1];
            if (step == MATCH) {
                matches.add(new RowMatch(i - 1, runs.get(j - 1), likeness[j - 1][i - 1]));
            }
            i -= step == DROP ? 0 : 1;
            j -= step == SKIP ? 0 : 1;
        }
        Collections.reverse(matches);
        return matches;
    }

    private static double fit(Run run, int printed, int width) {
        int cells = run.tokens().size();
        if (cells == width || run.isStretch(width)) {
            return printed > 0 ? 3.5 : 3;
        }
        if (cells > width) {
            return printed <= width ? 2 : -0.5 * Math.min(8, printed - width);
        }
        return -1.0 * (width - cells);
    }

    private static double dropCost(int printed) {
        return printed == 0 ? DROP_BLANK_RUN : -Math.min(6, 1.5 + 0.75 * printed);
    }
}
