package org.gongkai.reader.narrative;

/** The numbers with which paragraphs begin: （一）, 一、, 1. and 一是, behind marks of lists and of Markdown. */
final class Numbering {
    private static final String MARKS = "#*>·-";
    private static final String HAN = "一二三四五六七八九十";
    private static final String AFTER_HAN = "、.．是";
    private static final String AFTER_DIGITS = ".、．";
    private static final int MOST_IN_BRACKETS = 3;
    private static final int MOST_HAN = 3;
    private static final int MOST_DIGITS = 2;

    private Numbering() {}

    /** Whether the characters from start to end (exclusive) of a text without white space begin with such a number. */
    static boolean begins(String text, int start, int end) {
        int at = start;
        while (at < end && MARKS.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        if (at == end) {
            return false;
        }
        char first = text.charAt(at);
        if (first == '(' || first == '（') {
            return isBracketed(text, at + 1, end);
        }
        return HAN.indexOf(first) >= 0 ? isHan(text, at, end) : isDigits(text, at, end);
    }

    private static boolean isBracketed(String text, int start, int end) {
        int at = start;
        while (at < end && at - start < MOST_IN_BRACKETS && (HAN.indexOf(text.charAt(at)) >= 0 || isDigit(text, at))) {
            at++;
        }
        return at > start && at < end && (text.charAt(at) == ')' || text.charAt(at) == '）');
    }

    private static boolean isHan(String text, int start, int end) {
        int at = start;
        while (at < end && at - start < MOST_HAN && HAN.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at < end && AFTER_HAN.indexOf(text.charAt(at)) >= 0;
    }

    private static boolean isDigits(String text, int start, int end) {
        int at = start;
        while (at < end && at - start < MOST_DIGITS && isDigit(text, at)) {
            at++;
        }
        return at > start
                && at < end
                && AFTER_DIGITS.indexOf(text.charAt(at)) >= 0
                && (at + 1 == end || !isDigit(text, at + 1));
    }

    private static boolean isDigit(String text, int at) {
        char c = text.charAt(at);
        return c >= '0' && c <= '9';
    }
}
