package org.gongkai.screening.passage;

import java.util.Arrays;

/**
 * A text in which each sign has one form: digits of every script and width are ASCII, full-width letters as well, invisible
 * characters are gone. Whoever hides a number behind such signs hides it from people and not from machines.
 */
final class Folded {
    private static final char FIRST_WIDE = '\uff01';
    private static final char LAST_WIDE = '\uff5e';
    private static final int WIDE_TO_ASCII = 0xfee0;

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
            if (!isInvisible(sign)) {
                origins[text.length()] = at;
                text.append(folded(sign));
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

    private static char folded(int sign) {
        int digit = Character.digit(sign, 10);
        if (digit >= 0) {
            return (char) ('0' + digit);
        }
        if (sign >= FIRST_WIDE && sign <= LAST_WIDE) {
            return (char) (sign - WIDE_TO_ASCII);
        }
        if (sign != '\t' && sign != '\n' && (Character.isSpaceChar(sign) || Character.isWhitespace(sign))) {
            return ' ';
        }
        return Character.isBmpCodePoint(sign) ? (char) sign : '\ufffd';
    }

    private static boolean isInvisible(int sign) {
        int type = Character.getType(sign);
        return type == Character.FORMAT || type == Character.NON_SPACING_MARK || sign == '\0';
    }
}
