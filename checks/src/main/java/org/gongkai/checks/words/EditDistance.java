package org.gongkai.checks.words;

import java.util.stream.IntStream;

/** How many characters must be put in, left out or changed to make one text of another. */
final class EditDistance {
    private EditDistance() {}

    /** The distance, or some number of at least {@code bound} when it is not below the bound. */
    static int of(String a, String b, int bound) {
        int[] row = IntStream.rangeClosed(0, b.length()).toArray();
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
                least = Math.min(least, row[j]);
            }
            if (least >= bound) {
                return least;
            }
        }
        return row[b.length()];
    }
}
