package org.gongkai.documents.html;

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
    private final char[] chars;
    private final HtmlAttributes attributes;
    private final HtmlNames names;
    private int pos;
    private int from;
    private int to;
    private HtmlNames.Known name = HtmlNames.NONE;
    private boolean hasAttributes;

    HtmlTokens(String page) {
        this.page = page;
        this.chars = page.toCharArray();
        this.attributes = new HtmlAttributes(page, chars);
        this.names = new HtmlNames(chars);
    }

    Kind next() {
        while (pos < chars.length) {
            if (chars[pos] != '<') {
                return text(pos);
            }
            char second = pos + 1 < chars.length ? chars[pos + 1] : ' ';
            if (isLetter(second)) {
                return tag(Kind.START, pos + 1);
            }
            if (second == '/' && pos + 2 < chars.length && isLetter(chars[pos + 2])) {
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
        int nameEnd = names.read(nameStart);
        name = names.last();
        pos = attributes.scan(nameEnd);
        to = Math.max(nameEnd, attributes.to());
        hasAttributes = to > nameEnd + 1;
        return kind;
    }

    /** Skips the raw text of the element whose start tag was just found, up to its end tag; answers the text. */
    String rawText() {
        int start = pos;
        for (int at = page.indexOf("</", start); at >= 0; at = page.indexOf("</", at + 2)) {
            if (page.regionMatches(true, at + 2, name(), 0, name().length())) {
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
        return name.lower();
    }

    /** What the element of the last tag is. */
    HtmlElement element() {
        return name.element();
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
        return hasAttributes;
    }

    /** Value of an attribute of the last start tag with its references replaced, or the fallback; no value is "". */
    String attribute(String wanted, String fallback) {
        return attributes.value(wanted, fallback);
    }

    /** The attributes of the last start tag. */
    HtmlAttributes attributes() {
        return attributes;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    static boolean isSpace(char c) {
        return c <= ' ' && (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f');
    }
}
