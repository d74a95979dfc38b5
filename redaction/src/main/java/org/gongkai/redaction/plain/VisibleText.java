package org.gongkai.redaction.plain;

import java.util.Arrays;

/** A text without the signs that nobody sees. */
final class VisibleText {
    private final char[] signs;
    private final int stretches;

    private VisibleText(char[] signs, int stretches) {
        this.signs = signs;
        this.stretches = stretches;
    }

    static VisibleText of(char[] text) {
        char[] kept = new char[text.length];
        int length = 0;
        int stretches = 0;
        boolean wasInvisible = false;
        for (int at = 0; at < text.length; at += Character.charCount(Character.codePointAt(text, at))) {
            int sign = Character.codePointAt(text, at);
            boolean isInvisible = UnseenSigns.has(sign);
            if (!isInvisible) {
                length += Character.toChars(sign, kept, length);
            } else if (!wasInvisible) {
                stretches++;
            }
            wasInvisible = isInvisible;
        }
        return new VisibleText(Arrays.copyOf(kept, length), stretches);
    }

    /** What is left, to be changed by whoever asks. */
    char[] signs() {
        return signs;
    }

    /** How many stretches of others stood between them. */
    int stretches() {
        return stretches;
    }
}
