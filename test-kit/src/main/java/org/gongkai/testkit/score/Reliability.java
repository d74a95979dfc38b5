package org.gongkai.testkit.score;

import java.util.Locale;

/** How often cells of a given confidence are right. */
public final class Reliability {
    private static final double[] LOWER_BOUNDS = {0, 0.5, 0.8, 0.9, 0.95, 0.98, 0.99, 0.999};
    private final int[] right = new int[LOWER_BOUNDS.length];
    private final int[] wrong = new int[LOWER_BOUNDS.length];

    /** Counts one cell; only right and wrong ones matter. */
    public void add(double confidence, Verdict verdict) {
        int bin = LOWER_BOUNDS.length - 1;
        while (bin > 0 && confidence < LOWER_BOUNDS[bin]) {
            bin--;
        }
        if (verdict == Verdict.RIGHT) {
            right[bin]++;
        } else if (verdict == Verdict.WRONG) {
            wrong[bin]++;
        }
    }

    /** A Markdown table, a row per bin that holds cells. */
    public String table() {
        StringBuilder out = new StringBuilder("| confidence from | cells | right | observed |\n|--:|--:|--:|--:|\n");
        for (int i = 0; i < LOWER_BOUNDS.length; i++) {
            int all = right[i] + wrong[i];
            if (all > 0) {
                out.append(String.format(
                        Locale.ROOT,
                        "| %s | %d | %d | %.4f |%n",
                        LOWER_BOUNDS[i],
                        all,
                        right[i],
                        (double) right[i] / all));
            }
        }
        return out.toString();
    }
}
