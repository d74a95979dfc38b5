package org.gongkai.screening.passage;

import java.util.Arrays;

/**
 * A text in which each sign has one form: digits of every script and width are ASCII, full-width letters as well, invisible
 * characters are gone. Whoever hides a number behind such signs hides it from people and not from machines.
 */
final class Folded {
    private final String text;
    private final int[] origins;
    private final int length;

    private Folded(String text, int[] origins, int length) {
        this.text = text;
        this.origins = origins;
        this.length = length;
    }

    static Folded of(String original) {
        StringBuilder text = new StringBuilder(original.length());
        int[] origins = new int[original.length()];
        int at = 0;
        while (at < original.length()) {
            int sign = original.codePointAt(at);
            if (!Signs.isInvisible(sign)) {
                origins[text.length()] = at;
                text.append(Signs.folded(sign));
            }
            at += Character.charCount(sign);
        }
        return new Folded(text.toString(), Arrays.copyOf(origins, text.length()), original.length());
    }

    String text() {
        return text;
    }

    /** Where a folded character begins in the text before. */
    int origin(int at) {
        return at < origins.length ? origins[at] : length;
    }
}
