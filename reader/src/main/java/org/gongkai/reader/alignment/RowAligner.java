package org.gongkai.reader.alignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.gongkai.report.FormTable;

/**
 * Lays runs on rows in order, so that the sum of label likeness and width fit is greatest (a global alignment with gaps on
 * both sides).
 */
public final class RowAligner {
    /** Weights found on mangled reports; see ADR-0008. */
    private static final double LABEL_WEIGHT = 12;

    private static final double SKIP_ROW = -3;
    private static final double DROP_BLANK_RUN = -0.1;
    private static final double LEAST_LIKENESS_OF_BLANKS = 0.5;
    /** Above this the label left of the values is believed, and text right of them is not looked at. */
    private static final double CLEAR_LABEL = 0.8;

    private static final double IMPOSSIBLE = -1e9;

    private final FormTable table;
    private final BigramIndex index;

    /** An aligner for one table; safe for use by many threads. */
    public RowAligner(FormTable table) {
        this.table = table;
        this.index = new BigramIndex(table);
    }

    /** The matched rows, top to bottom. */
    public List<RowMatch> align(List<Run> runs) {
        int rows = table.rows().size();
        int count = runs.size();
        double[][] likeness = new double[count][];
        double[][] score = new double[rows + 1][count + 1];
        for (int j = 0; j < count; j++) {
            likeness[j] = likeness(runs.get(j));
        }
        for (int i = 0; i <= rows; i++) {
            for (int j = 0; j <= count; j++) {
                if (i > 0 || j > 0) {
                    score[i][j] = best(runs, likeness, score, i, j);
                }
            }
        }
        return trace(runs, likeness, score);
    }

    private double best(List<Run> runs, double[][] likeness, double[][] score, int i, int j) {
        double skip = i > 0 ? score[i - 1][j] + SKIP_ROW : IMPOSSIBLE;
        double drop = j > 0 ? score[i][j - 1] + dropCost(runs.get(j - 1)) : IMPOSSIBLE;
        double match = i > 0 && j > 0
                ? score[i - 1][j - 1] + matchScore(runs.get(j - 1), i - 1, likeness[j - 1][i - 1])
                : IMPOSSIBLE;
        return Math.max(match, Math.max(skip, drop));
    }

    private List<RowMatch> trace(List<Run> runs, double[][] likeness, double[][] score) {
        List<RowMatch> matches = new ArrayList<>();
        int i = table.rows().size();
        int j = runs.size();
        while (i > 0 && j > 0) {
            double match = score[i - 1][j - 1] + matchScore(runs.get(j - 1), i - 1, likeness[j - 1][i - 1]);
            if (score[i][j] == match) {
                matches.add(new RowMatch(i - 1, runs.get(j - 1), likeness[j - 1][i - 1]));
                i--;
                j--;
            } else if (score[i][j] == score[i - 1][j] + SKIP_ROW) {
                i--;
            } else {
                j--;
            }
        }
        Collections.reverse(matches);
        return matches;
    }

    private double[] likeness(Run run) {
        double[] before = index.likeness(run.before());
        String following = run.after().substring(0, Math.min(run.after().length(), 24));
        if (following.isEmpty() || Arrays.stream(before).max().orElse(0) >= CLEAR_LABEL) {
            return before;
        }
        double[] around = aroundLikeness(run.before(), following);
        for (int r = 0; r < before.length; r++) {
            before[r] = Math.max(before[r], 0.9 * around[r]);
        }
        return before;
    }

    /** A label may go on after its values; how far is unknown, so a few cuts are tried. */
    private double[] aroundLikeness(String before, String following) {
        double[] best = new double[table.rows().size()];
        for (int cut = 3; cut <= following.length() + 2; cut += 3) {
            double[] likeness = index.likeness(before + following.substring(0, Math.min(cut, following.length())));
            for (int r = 0; r < best.length; r++) {
                best[r] = Math.max(best[r], likeness[r]);
            }
        }
        return best;
    }

    private double matchScore(Run run, int row, double likeness) {
        if (run.isBlank() && likeness < LEAST_LIKENESS_OF_BLANKS) {
            return IMPOSSIBLE;
        }
        return LABEL_WEIGHT * likeness + fit(run, table.rows().get(row).width());
    }

    private static double fit(Run run, int width) {
        int cells = run.tokens().size();
        int printed = run.printed();
        if (cells == width || run.isStretch(width)) {
            return 3;
        }
        if (cells > width) {
            return printed <= width ? 2 : -2.0 * (printed - width);
        }
        return -1.0 * (width - cells);
    }

    private static double dropCost(Run run) {
        return run.isBlank() ? DROP_BLANK_RUN : -Math.min(6, 1.5 + 0.75 * run.printed());
    }
}
