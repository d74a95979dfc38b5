package org.gongkai.documents.html;

import java.util.Locale;

/**
 * Cuts a page into tags and text in one pass, as forgiving as browsers are: a {@code <} that begins no tag is text, what
 * is not closed ends with the page. Comments and declarations are dropped. For one thread.
 */
final class HtmlTokens {
    /** What {@link #next()} found. */
    enum Kind {
        START,
        END,
        TEXT,
        END_OF_PAGE
    }

    private final String page;
    private int pos;
    private int from;
    private int to;
    private String name = "";
    private int attributes;

    HtmlTokens(String page) {
        this.page = page;
    }

    Kind next() {
        while (pos < page.length()) {
            if (page.charAt(pos) != '<') {
                return text(pos);
            }
            char second = pos + 1 < page.length() ? page.charAt(pos + 1) : ' ';
            if (isLetter(second)) {
                return tag(Kind.START, pos + 1);
            }
            if (second == '/' && pos + 2 < page.length() && isLetter(page.charAt(pos + 2))) {
                return tag(Kind.END, pos + 2);
            }
            if (second != '!' && second != '?' && second != '/') {
                return text(pos);
            }
            pos = afterDeclaration();
        }
        return Kind.END_OF_PAGE;
    }

    private Kind text(int start) {
        from = start;
        int end = page.indexOf('<', start + 1);
        pos = end < 0 ? page.length() : end;
        to = pos;
        return Kind.TEXT;
    }

    private int afterDeclaration() {
        if (page.startsWith("<!--", pos)) {
            int end = page.indexOf("-->", pos + 2);
            return end < 0 ? page.length() : end + 3;
        }
        int end = page.indexOf('>', pos);
        return end < 0 ? page.length() : end + 1;
    }

    private Kind tag(Kind kind, int nameStart) {
        from = pos;
        int at = nameStart;
        while (at < page.length() && !isNameEnd(page.charAt(at))) {
            at++;
        }
        name = lower(page, nameStart, at);
        attributes = at;
        pos = tagEnd(at);
        to = Math.max(attributes, pos - 1);
        return kind;
    }

    private int tagEnd(int start) {
        char quote = 0;
        for (int at = start; at < page.length(); at++) {
            char c = page.charAt(at);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '>') {
                return at + 1;
            } else if ((c == '"' || c == '\'') && page.charAt(at - 1) == '=') {
                quote = c;
            }
        }
        int end = page.indexOf('>', start);
        return end < 0 ? page.length() : end + 1;
    }

    /** Skips the raw text of the element whose start tag was just found, up to its end tag; answers the text. */
    String rawText() {
        int start = pos;
        for (int at = page.indexOf("</", start); at >= 0; at = page.indexOf("</", at + 2)) {
            if (page.regionMatches(true, at + 2, name, 0, name.length())) {
                pos = at;
                return page.substring(start, at);
            }
        }
        pos = page.length();
        return page.substring(start);
    }

    /** Offset at which the next token begins. */
    int position() {
        return pos;
    }

    /** Goes back to a position. */
    void goTo(int position) {
        pos = position;
    }

    /** Lower-case name of the last tag. */
    String name() {
        return name;
    }

    /** Offset in the page of the first character of the last token. */
    int from() {
        return from;
    }

    /** Offset after the last text. */
    int to() {
        return to;
    }

    boolean hasAttributes() {
        return to > attributes + 1;
    }

    /** Value of an attribute of the last start tag with its references replaced, or the fallback; no value is "". */
    String attribute(String wanted, String fallback) {
        int at = attributes;
        while (at < to) {
            int start = skipSpace(at);
            int end = start;
            while (end < to && page.charAt(end) != '=' && !isSpace(page.charAt(end))) {
                end++;
            }
            int equals = skipSpace(end);
            boolean hasValue = equals < to && page.charAt(equals) == '=';
            int value = hasValue ? skipSpace(equals + 1) : end;
            int valueEnd = hasValue ? valueEnd(value) : end;
            if (end - start == wanted.length() && page.regionMatches(true, start, wanted, 0, wanted.length())) {
                return hasValue ? unquoted(value, valueEnd) : "";
            }
            at = Math.max(valueEnd, at + 1);
        }
        return fallback;
    }

    private int valueEnd(int value) {
        if (value >= to) {
            return to;
        }
        char quote = page.charAt(value);
        if (quote == '"' || quote == '\'') {
            int end = page.indexOf(quote, value + 1);
            return end < 0 || end >= to ? to : end + 1;
        }
        int end = value;
        while (end < to && !isSpace(page.charAt(end))) {
            end++;
        }
        return end;
    }

    private String unquoted(int value, int end) {
        if (value >= end) {
            return "";
        }
        char quote = page.charAt(value);
        boolean isQuoted = quote == '"' || quote == '\'';
        int last = isQuoted && end - 1 > value && page.charAt(end - 1) == quote ? end - 1 : end;
        StringBuilder text = new StringBuilder();
        HtmlEntities.append(page, isQuoted ? value + 1 : value, last, text);
        return text.toString();
    }

    private int skipSpace(int from) {
        int at = from;
        while (at < to && (isSpace(page.charAt(at)) || page.charAt(at) == '/')) {
            at++;
        }
        return at;
    }

    private static String lower(String page, int start, int end) {
        for (int i = start; i < end; i++) {
            if (page.charAt(i) < 'a' || page.charAt(i) > 'z') {
                return page.substring(start, end).toLowerCase(Locale.ROOT);
            }
        }
        return page.substring(start, end);
    }

    private static boolean isNameEnd(char c) {
        return isSpace(c) || c == '>' || c == '/';
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }
}
