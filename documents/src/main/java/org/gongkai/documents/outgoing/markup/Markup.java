package org.gongkai.documents.outgoing.markup;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** Writes elements, attributes and text; every start is closed in its order. */
public final class Markup {
    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    private Markup(String prologue) {
        out.append(prologue);
    }

    /** An XML document in UTF-8. */
    public static Markup xml() {
        return new Markup("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    }

    /** A piece of a document, such as one row of it, for documents that are too long to be held. */
    public static Markup piece() {
        return new Markup("");
    }

    /** An HTML document. */
    public static Markup html() {
        return new Markup("<!DOCTYPE html>\n");
    }

    /**
     * Opens an element.
     *
     * @param attributes names and values in turn
     */
    public Markup start(String name, Object... attributes) {
        tag(name, attributes).append('>');
        open.push(name);
        return this;
    }

    /** An element without content, names and values of its attributes in turn. */
    public Markup empty(String name, Object... attributes) {
        tag(name, attributes).append("/>");
        return this;
    }

    /** An element of HTML that has neither content nor end. */
    public Markup lone(String name, Object... attributes) {
        tag(name, attributes).append('>');
        return this;
    }

    /** Text. */
    public Markup text(String text) {
        escape(text);
        return this;
    }

    /** Closes the element opened last. */
    public Markup end() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** An element that holds text alone, names and values of its attributes in turn. */
    public Markup element(String name, String text, Object... attributes) {
        return start(name, attributes).text(text).end();
    }

    /** A line end between elements, where it means nothing. */
    public Markup line() {
        out.append('\n');
        return this;
    }

    /** The document in UTF-8, all open elements closed. */
    public byte[] bytes() {
        return toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The document, all open elements closed. */
    @Override
    public String toString() {
        while (!open.isEmpty()) {
            end();
        }
        return out.toString();
    }

    private StringBuilder tag(String name, Object... attributes) {
        if (attributes.length % 2 != 0) {
            throw new IllegalArgumentException("attributes of <" + name + "> must be names and values in turn");
        }
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(String.valueOf(attributes[i + 1]));
            out.append('"');
        }
        return out;
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                default -> out.append(c);
            }
        }
    }
}
