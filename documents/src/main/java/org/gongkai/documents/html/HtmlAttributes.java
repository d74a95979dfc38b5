package org.gongkai.documents.html;

import java.util.Arrays;

/** The attributes of one start tag, cut apart once however many of them are asked for. For one thread. */
final class HtmlAttributes {
    private static final int PARTS = 4;

    private final String page;
    private int from = -1;
    private int to;
    private int count;
    /** Of each attribute: start and end of its name, start and end of its value; a start of -1 is no value. */
    private int[] marks = new int[8 * PARTS];

    HtmlAttributes(String page) {
        this.page = page;
    }

    /** Cuts the stretch between the name and the end of a tag, unless it was cut last. */
    void cut(int start, int end) {
        if (start == from && end == to) {
            return;
        }
        from = start;
        to = end;
        count = 0;
        int at = start;
        while (at < end) {
            at = Math.max(cutOne(skipSpace(at)), at + 1);
        }
    }

    /** Answers where the attribute ends. */
    private int cutOne(int start) {
        int end = start;
        while (end < to && !isNameEnd(page.charAt(end))) {
            end++;
        }
        int equals = skipSpace(end);
        boolean hasValue = equals < to && page.charAt(equals) == '=';
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
        return c <= '=' && (c == '=' || HtmlTokens.isSpace(c));
    }

    private int valueEnd(int value) {
        if (value >= to) {
            return to;
        }
        char quote = page.charAt(value);
        if (quote == '"' || quote == '\'') {
            int end = page.indexOf(quote, value + 1, to);
            return end < 0 ? to : end + 1;
        }
        int end = value;
        while (end < to && !HtmlTokens.isSpace(page.charAt(end))) {
            end++;
        }
        return end;
    }

    private int skipSpace(int start) {
        int at = start;
        while (at < to && isSpaceOrSlash(page.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isSpaceOrSlash(char c) {
        return c <= '/' && (c == '/' || HtmlTokens.isSpace(c));
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
        if (find("hidden") >= 0 && !value("hidden", "").equals("-")) {
            return true;
        }
        int style = find("style");
        return style >= 0
                && marks[style + 2] >= 0
                && HiddenStyle.mayHide(page, marks[style + 2], marks[style + 3])
                && HiddenStyle.hides(value("style", ""));
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
