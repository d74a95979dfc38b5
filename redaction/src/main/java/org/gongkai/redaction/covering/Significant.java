package org.gongkai.redaction.covering;

import java.util.Arrays;
import org.gongkai.screening.passage.Signs;

/** The letters and digits of a text in their one form, and where each of them stands. For one search. */
final class Significant {
    private final String original;
    private final char[] signs;
    private final int[] origins;
    private final boolean[] taken;

    private Significant(String original, char[] signs, int[] origins) {
        this.original = original;
        this.signs = signs;
        this.origins = origins;
        this.taken = new boolean[signs.length];
    }

    static Significant of(String text) {
        char[] signs = new char[text.length()];
        int[] origins = new int[text.length()];
        int length = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int sign = text.codePointAt(at);
            if (Character.isLetterOrDigit(sign) && !Signs.isInvisible(sign)) {
                signs[length] = Character.toLowerCase(Signs.folded(sign));
                origins[length++] = at;
            }
        }
        return new Significant(text, Arrays.copyOf(signs, length), Arrays.copyOf(origins, length));
    }

    int length() {
        return signs.length;
    }

    /** So many of them from here on. */
    String signs(int from, int count) {
        return new String(signs, from, count);
    }

    /** Where this one stands in the text. */
    int origin(int index) {
        return origins[index];
    }

    /** Behind this one in the text. */
    int end(int index) {
        return origins[index] + Character.charCount(original.codePointAt(origins[index]));
    }

    String text(int from, int to) {
        return original.substring(from, to);
    }

    /** Takes these for a longer one, so that no shorter one is found there; answers whether they were free. */
    boolean take(int from, int to) {
        for (int i = from; i < to; i++) {
            if (taken[i]) {
                return false;
            }
        }
        Arrays.fill(taken, from, to, true);
        return true;
    }
}
