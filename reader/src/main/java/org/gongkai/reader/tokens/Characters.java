package org.gongkai.reader.tokens;

/** Which character is what in a printed form. */
public final class Characters {
    private Characters() {}

    /** White space as it occurs in documents: NBSP, ideographic and zero-width spaces included. */
    public static boolean isSpace(char c) {
        if (c > '\u3000') {
            return c == '\ufeff';
        }
        return c <= ' ' || c == '\u00a0' || c == '\u3000' || (c >= '\u2000' && c <= '\u200f') || c == '\u2060';
    }

    /** Han characters of the basic block and extension A, and the ideographic zero. */
    public static boolean isHan(char c) {
        return (c >= '\u4e00' && c <= '\u9fff') || (c >= '\u3400' && c <= '\u4dbf') || c == '\u3007';
    }

    /** The half-width form of a full-width ASCII character; other characters as they are. */
    public static char narrow(char c) {
        return c >= '\uff01' && c <= '\uff5e' ? (char) (c - 0xfee0) : c;
    }

    /** 0 to 9 for ASCII and full-width digits, else -1. */
    public static int digit(char c) {
        char narrow = narrow(c);
        return narrow >= '0' && narrow <= '9' ? narrow - '0' : -1;
    }

    /** Position of the first character that is no white space; the text's length when there is none. */
    public static int firstVisible(String text) {
        int first = 0;
        while (first < text.length() && isSpace(text.charAt(first))) {
            first++;
        }
        return first;
    }

    /** Text without any white space. */
    public static String squeeze(String text) {
        int first = 0;
        while (first < text.length() && !isSpace(text.charAt(first))) {
            first++;
        }
        if (first == text.length()) {
            return text;
        }
        char[] squeezed = new char[text.length()];
        text.getChars(0, first, squeezed, 0);
        int length = first;
        for (int i = first + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isSpace(c)) {
                squeezed[length++] = c;
            }
        }
        return new String(squeezed, 0, length);
    }
}
