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

    private final byte[] page;
    private final HtmlAttributes none;
    private HtmlAttributes attributes;
    private final HtmlNames names;
    private int pos;
    private int from;
    private int to;
    private HtmlNames.Known name = HtmlNames.NONE;
    private boolean hasAttributes;

    /**
     * The tokens of a page.
     *
     * @param page in well-formed UTF-8; all offsets are of bytes
     * @param start where it begins
     */
    HtmlTokens(byte[] page, int start) {
        this.page = page;
        this.pos = start;
        this.none = new HtmlAttributes(page);
        this.attributes = none;
        this.names = new HtmlNames(page);
    }

    Kind next() {
        while (pos < page.length) {
            if (page[pos] != '<') {
                return text(pos);
            }
            byte second = pos + 1 < page.length ? page[pos + 1] : (byte) ' ';
            if (isLetter(second)) {
                return tag(Kind.START, pos + 1);
            }
            if (second == '/' && pos + 2 < page.length && isLetter(page[pos + 2])) {
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
        int end = start + 1;
        while (end < page.length && page[end] != '<') {
            end++;
        }
        pos = end;
        to = end;
        return Kind.TEXT;
    }

    private int afterDeclaration() {
        boolean isComment = pos + 3 < page.length && page[pos + 1] == '!' && isDash(pos + 2) && isDash(pos + 3);
        int end = pos + (isComment ? 4 : 0);
        while (end < page.length && !(page[end] == '>' && (!isComment || (isDash(end - 1) && isDash(end - 2))))) {
            end++;
        }
        return Math.min(end + 1, page.length);
    }

    private boolean isDash(int at) {
        return page[at] == '-';
    }

    private Kind tag(Kind kind, int nameStart) {
        from = pos;
        int nameEnd = names.read(nameStart);
        name = names.last();
        if (nameEnd < page.length && page[nameEnd] == '>') {
            attributes = none;
            pos = nameEnd + 1;
            to = nameEnd;
        } else {
            attributes = name.attributes();
            pos = attributes.scan(nameEnd);
            to = Math.max(nameEnd, pos - 1);
        }
        hasAttributes = to > nameEnd + 1;
        return kind;
    }

    /** Skips the raw text of the element whose start tag was just found, up to its end tag: {@link #from} to {@link #to}. */
    void skipRawText() {
        from = pos;
        while (pos < page.length && !isEndOf(name())) {
            pos++;
        }
        to = pos;
    }

    /** Whether an end tag of the element begins at the position. */
    private boolean isEndOf(String element) {
        return page[pos] == '<'
                && pos + 1 < page.length
                && page[pos + 1] == '/'
                && attributes.matches(pos + 2, element);
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

    private static boolean isLetter(byte c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    static boolean isSpace(int c) {
        return c <= ' ' && (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f');
    }
}
