package org.gongkai.documents.html;

import java.util.Set;

/** What an element is to a reader of the page. */
enum HtmlElement {
    TABLE,
    ROW,
    CELL,
    GROUP,
    /** Ends the line before it and after it. */
    BLOCK,
    /** Ends the line and holds nothing. */
    LINE_BREAK,
    /** Holds text that is no markup. */
    RAW,
    PICTURE,
    META,
    OBJECT,
    /** Like an object, but holds nothing. */
    EMBEDDED,
    /** Part of a line. */
    INLINE,
    /** Part of a line, and holds nothing. */
    EMPTY;

    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "li",
            "ul",
            "ol",
            "dl",
            "dt",
            "dd",
            "section",
            "article",
            "header",
            "footer",
            "nav",
            "main",
            "aside",
            "form",
            "fieldset",
            "legend",
            "address",
            "blockquote",
            "pre",
            "center",
            "caption",
            "option",
            "select",
            "body",
            "html",
            "head",
            "figure",
            "figcaption",
            "details",
            "summary");

    /** The element of this lower-case name. */
    static HtmlElement of(String name) {
        return switch (name) {
            case "table" -> TABLE;
            case "tr" -> ROW;
            case "td", "th" -> CELL;
            case "tbody", "thead", "tfoot" -> GROUP;
            case "br", "hr" -> LINE_BREAK;
            case "script", "style", "title", "textarea", "noscript", "template", "xml", "iframe" -> RAW;
            case "img" -> PICTURE;
            case "meta" -> META;
            case "object" -> OBJECT;
            case "embed" -> EMBEDDED;
            case "input", "link", "col", "area", "base", "source", "wbr" -> EMPTY;
            default -> BLOCKS.contains(name) ? BLOCK : INLINE;
        };
    }

    /** Whether an attribute can hide what the element holds; that is, whether it holds anything. */
    boolean mayBeHidden() {
        return switch (this) {
            case LINE_BREAK, PICTURE, META, EMBEDDED, EMPTY -> false;
            case TABLE, ROW, CELL, GROUP, BLOCK, RAW, OBJECT, INLINE -> true;
        };
    }
}
