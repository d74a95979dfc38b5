package org.gongkai.reader.alignment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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
        double[][] match = new double[count][];
        double[][] likeness = new double[count][];
        double[][] score = new double[rows + 1][count + 1];
        for (int j = 0; j < count; j++) {
            likeness[j] = runs.get(j).isBlank()
                    ? index.likeness(runs.get(j).before(), BigramIndex.Wording.OWN)
                    : likeness(runs.get(j));
            match[j] = matchScores(runs.get(j), likeness[j]);
        }
        double[] drop = runs.stream().mapToDouble(RowAligner::dropCost).toArray();
        for (int i = 0; i <= rows; i++) {
            for (int j = 0; j <= count; j++) {
                if (i > 0 || j > 0) {
                    score[i][j] = best(match, drop, score, i, j);
                }
            }
        }
        return trace(runs, likeness, match, score);
    }

    private static double best(double[][] match, double[] drop, double[][] score, int i, int j) {
        double skipped = i > 0 ? score[i - 1][j] + SKIP_ROW : IMPOSSIBLE;
        double dropped = j > 0 ? score[i][j - 1] + drop[j - 1] : IMPOSSIBLE;
        double matched = i > 0 && j > 0 ? score[i - 1][j - 1] + match[j - 1][i - 1] : IMPOSSIBLE;
        return Math.max(matched, Math.max(skipped, dropped));
    }

    private List<RowMatch> trace(List<Run> runs, double[][] likeness, double[][] match, double[][] score) {
        List<RowMatch> matches = new ArrayList<>();
        int i = table.rows().size();
        int j = runs.size();
        while (i > 0 && j > 0) {
            if (score[i][j] == score[i - 1][j - 1] + match[j - 1][i - 1]) {
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

    private double[] matchScores(Run run, double[] likeness) {
        boolean isBlank = run.isBlank();
        int printed = run.printed();
        double[] scores = new double[likeness.length];
        for (int row = 0; row < scores.length; row++) {
            boolean isPossible = !isBlank || likeness[row] >= LEAST_LIKENESS_OF_BLANKS;
            int width = table.rows().get(row).width();
            scores[row] = isPossible ? LABEL_WEIGHT * likeness[row] + fit(run, printed, width) : IMPOSSIBLE;
        }
        return scores;
    }

    private double[] likeness(Run run) {
        double[] before = index.likeness(run.before());
        String following = run.after().substring(0, Math.min(run.after().length(), 24));
        if (following.isEmpty() || greatest(before) >= CLEAR_LABEL) {
            return before;
        }
        double[] around = aroundLikeness(run.before(), following);
        for (int r = 0; r < before.length; r++) {
            before[r] = Math.max(before[r], 0.9 * around[r]);
        }
        return before;
    }

    private static double greatest(double[] values) {
        double greatest = 0;
        for (double value : values) {
            greatest = Math.max(greatest, value);
        }
        return greatest;
    }

    /** A label may go on after its values; how far is unknown, so a few cuts are tried. */
    private double[] aroundLikeness(String before, String following) {
        double[] best = new double[table.rows().size()];
        for (int cut = 3; cut <= following.length() + 2; cut += 3) {
            int after = Math.min(cut, following.length());
            double[] likeness = index.likeness(before + following.substring(0, after), after);
            for (int r = 0; r < best.length; r++) {
                best[r] = Math.max(best[r], likeness[r]);
            }
        }
        return best;
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

    private static double dropCost(Run run) {
        return run.isBlank() ? DROP_BLANK_RUN : -Math.min(6, 1.5 + 0.75 * run.printed());
    }
}
