package org.gongkai.documents.html;

import java.util.Arrays;

/** The attributes of the tag scanned last. For one thread. */
final class HtmlAttributes {
    private static final int PARTS = 4;
    private static final int SLOTS = 16;

    private final String page;
    private final char[] chars;
    private int to;
    private int count;
    /** Of each attribute: start and end of its name, start and end of its value; a start of -1 is no value. */
    private int[] marks = new int[8 * PARTS];

    private boolean mayHide;
    /** Starts of styles seen before that hide nothing, by their length: pages repeat a few of them all the time. */
    private final int[] harmless = new int[SLOTS];

    private final int[] harmlessLength = new int[SLOTS];

    /** @param chars the page once more */
    HtmlAttributes(String page, char[] chars) {
        this.page = page;
        this.chars = chars;
    }

    /**
     * Cuts what follows the name of a tag into attributes; answers the offset after the tag. A tag that nothing closes
     * ends at the next {@code >} and has no attributes.
     */
    int scan(int start) {
        count = 0;
        mayHide = false;
        int at = start;
        while (true) {
            at = skipSpaceAndSlash(at);
            if (at >= chars.length) {
                return unclosed(start);
            }
            if (chars[at] == '>') {
                to = at;
                return at + 1;
            }
            at = cutOne(at);
        }
    }

    private int unclosed(int start) {
        count = 0;
        mayHide = false;
        int end = page.indexOf('>', start);
        to = end < 0 ? chars.length : end;
        return Math.min(chars.length, to + 1);
    }

    /** Offset of the character that ends the tag. */
    int to() {
        return to;
    }

    /** Answers where the attribute ends, the length of the page where its quote is never closed. */
    private int cutOne(int start) {
        int end = start + 1;
        while (end < chars.length && !isNameEnd(chars[end])) {
            end++;
        }
        mayHide |= end - start == 5 || end - start == 6;
        int equals = skipSpace(end);
        boolean hasValue = equals < chars.length && chars[equals] == '=';
        int value = hasValue ? skipSpace(equals + 1) : -1;
        int valueEnd = hasValue ? valueEnd(value) : end;
        if (count + PARTS > marks.length) {
            marks = Arrays.copyOf(marks, marks.length * 2);
        }
        marks[count++] = start;
        marks[count++] = end;
        marks[count++] = value;
        marks[count++] = valueEnd;
        return valueEnd;
    }

    private static boolean isNameEnd(char c) {
        return c <= '>' && (c == '=' || c == '>' || c == '/' || HtmlTokens.isSpace(c));
    }

    private int valueEnd(int value) {
        if (value >= chars.length) {
            return chars.length;
        }
        char quote = chars[value];
        if (quote == '"' || quote == '\'') {
            int end = page.indexOf(quote, value + 1);
            return end < 0 ? chars.length : end + 1;
        }
        int end = value;
        while (end < chars.length && chars[end] != '>' && !HtmlTokens.isSpace(chars[end])) {
            end++;
        }
        return end;
    }

    private int skipSpace(int start) {
        int at = start;
        while (at < chars.length && HtmlTokens.isSpace(chars[at])) {
            at++;
        }
        return at;
    }

    private int skipSpaceAndSlash(int start) {
        int at = start;
        while (at < chars.length && (chars[at] == '/' || HtmlTokens.isSpace(chars[at]))) {
            at++;
        }
        return at;
    }

    private int find(String wanted) {
        for (int i = 0; i < count; i += PARTS) {
            if (marks[i + 1] - marks[i] == wanted.length()
                    && page.regionMatches(true, marks[i], wanted, 0, wanted.length())) {
                return i;
            }
        }
        return -1;
    }

    /** Value of an attribute with its references replaced, or the fallback; no value is "". */
    String value(String wanted, String fallback) {
        int found = find(wanted);
        if (found < 0) {
            return fallback;
        }
        return marks[found + 2] < 0 ? "" : unquoted(marks[found + 2], marks[found + 3]);
    }

    /** Whether the attributes keep the element from being seen. */
    boolean hide() {
        if (!mayHide) {
            return false;
        }
        if (find("hidden") >= 0) {
            return true;
        }
        int style = find("style");
        return style >= 0 && marks[style + 2] >= 0 && hides(marks[style + 2], marks[style + 3]);
    }

    private boolean hides(int start, int end) {
        int length = end - start;
        int slot = length % SLOTS;
        int known = harmless[slot];
        if (harmlessLength[slot] == length && Arrays.equals(chars, start, end, chars, known, known + length)) {
            return false;
        }
        if (HiddenStyle.mayHide(page, start, end) && HiddenStyle.hides(value("style", ""))) {
            return true;
        }
        harmless[slot] = start;
        harmlessLength[slot] = length;
        return false;
    }

    private String unquoted(int value, int end) {
        if (value >= end) {
            return "";
        }
        char quote = page.charAt(value);
        boolean isQuoted = quote == '"' || quote == '\'';
        int first = isQuoted ? value + 1 : value;
        int last = isQuoted && end - 1 > value && page.charAt(end - 1) == quote ? end - 1 : end;
        if (page.indexOf('&', first, last) < 0) {
            return page.substring(first, last);
        }
        StringBuilder text = new StringBuilder();
        HtmlEntities.append(page, first, last, text);
        return text.toString();
    }
}
