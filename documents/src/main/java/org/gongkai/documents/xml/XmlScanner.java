package org.gongkai.documents.xml;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.gongkai.documents.Refusal;
import org.gongkai.documents.stream.RefusedException;

/**
 * Pulls elements and text out of XML held in memory. Start and end tags must match, nesting is limited, a document type
 * is refused, the five predefined entities and numeric references are the only ones known. A prefix is taken to mean
 * the namespace it was last bound to. For one thread.
 */
public final class XmlScanner {
    /** What {@link #next()} found. */
    public enum Kind {
        START,
        END,
        TEXT,
        END_OF_DOCUMENT
    }

    private final byte[] in;
    private final int end;
    private final int maxDepth;
    private final XmlNames names;
    private int pos;
    private int depth;
    private int[] open = new int[32];
    private boolean selfClosed;
    private int token;
    private int from;
    private int to;
    private boolean raw;

    /** A scanner over a whole part, in any encoding that XML allows. */
    public XmlScanner(byte[] part, XmlVocabulary vocabulary, int maxDepth) {
        this.in = XmlEncoding.toUtf8(part);
        this.end = in.length;
        this.maxDepth = maxDepth;
        this.names = new XmlNames(in, vocabulary);
        this.pos = XmlEncoding.startsWithMark(in) ? 3 : 0;
    }

    /** Goes on to the next start tag, end tag or piece of text. An empty element gives both tags. */
    public Kind next() {
        if (selfClosed) {
            selfClosed = false;
            depth--;
            return Kind.END;
        }
        while (pos < end) {
            if (in[pos] != '<') {
                return text();
            }
            byte second = pos + 1 < end ? in[pos + 1] : 0;
            if (second == '/') {
                return endTag();
            } else if (second == '?') {
                pos = after("?>", pos + 2);
            } else if (second != '!') {
                return startTag();
            } else if (special()) {
                return Kind.TEXT;
            }
        }
        if (depth > 0) {
            throw broken();
        }
        return Kind.END_OF_DOCUMENT;
    }

    /** Number of the element of the last tag in the vocabulary, 0 for a name that is not in it. */
    public int token() {
        return token;
    }

    /** How many elements are open; 1 after the root's start tag. */
    public int depth() {
        return depth;
    }

    /** Skips to the end tag of the element whose start tag was just found. */
    public void skipElement() {
        int outside = depth - 1;
        while (depth > outside) {
            next();
        }
    }

    /** Value of an attribute of the last start tag by its name without prefix, or the fallback. */
    public String attribute(String localName, String fallback) {
        return XmlAttributes.find(in, from, to, localName, fallback);
    }

    /** Value of the attribute of the last start tag that names a relationship: {@code r:id}, whatever its prefix. */
    public String relationship() {
        return XmlAttributes.findPrefixed(in, from, to, "id");
    }

    /** Adds the last text to a buffer, entities replaced. */
    public void appendText(StringBuilder into) {
        int ampersand = raw ? to : indexOf((byte) '&', from, to);
        into.append(new String(in, from, ampersand - from, StandardCharsets.UTF_8));
        if (ampersand < to) {
            XmlAttributes.unescape(in, ampersand, to, into);
        }
    }

    private Kind text() {
        from = pos;
        raw = false;
        pos = indexOf((byte) '<', pos, end);
        to = pos;
        return Kind.TEXT;
    }

    private boolean special() {
        if (startsWith("<!--")) {
            pos = after("-->", pos + 4);
            return false;
        }
        if (startsWith("<![CDATA[")) {
            from = pos + 9;
            pos = after("]]>", from);
            to = pos - 3;
            raw = true;
            return true;
        }
        if (startsWith("<!DOCTYPE") || startsWith("<!ENTITY")) {
            throw new RefusedException(Refusal.Code.UNSAFE_MARKUP, "<!DOCTYPE");
        }
        throw broken();
    }

    private Kind startTag() {
        int nameStart = pos + 1;
        int id = name(nameStart);
        from = pos;
        boolean declares = skipAttributes();
        to = pos;
        selfClosed = in[pos - 1] == '/';
        pos++;
        if (declares) {
            XmlAttributes.bindNamespaces(in, from, to, names);
        }
        push(id);
        token = names.token(id);
        return Kind.START;
    }

    /** Goes on to the end of the tag; answers whether it may declare namespaces. */
    private boolean skipAttributes() {
        boolean declares = false;
        int at = pos;
        while (at < end) {
            byte b = in[at];
            if (b == '>') {
                pos = at;
                return declares;
            } else if (b == '"' || b == '\'') {
                at = indexOf(b, at + 1, end);
            } else if (b == 'x') {
                declares |= at + 5 <= end && matches("xmlns", at);
            } else if (b == '<') {
                break;
            }
            at++;
        }
        throw broken();
    }

    private void push(int id) {
        if (depth >= maxDepth) {
            throw new RefusedException(Refusal.Code.TOO_DEEP, maxDepth);
        }
        if (depth == open.length) {
            open = Arrays.copyOf(open, depth * 2);
        }
        open[depth++] = id;
    }

    private Kind endTag() {
        int id = name(pos + 2);
        while (at(pos) <= ' ') {
            pos++;
        }
        if (in[pos] != '>' || depth == 0 || open[depth - 1] != id) {
            throw broken();
        }
        pos++;
        depth--;
        token = names.token(id);
        return Kind.END;
    }

    private int name(int start) {
        int hash = 0;
        int at = start;
        for (byte b = at(at); (b > ' ' && b != '>' && b != '/') || b < 0; b = at(++at)) {
            hash = hash * 31 + b;
        }
        if (at == start) {
            throw broken();
        }
        pos = at;
        return names.intern(start, at, hash);
    }

    static int hash(byte[] in, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = hash * 31 + in[i];
        }
        return hash;
    }

    private byte at(int index) {
        if (index >= end) {
            throw broken();
        }
        return in[index];
    }

    private int indexOf(byte wanted, int start, int limit) {
        int at = start;
        while (at < limit && in[at] != wanted) {
            at++;
        }
        return at;
    }

    private int after(String mark, int start) {
        for (int i = start; i + mark.length() <= end; i++) {
            if (matches(mark, i)) {
                return i + mark.length();
            }
        }
        throw broken();
    }

    private boolean startsWith(String mark) {
        return pos + mark.length() <= end && matches(mark, pos);
    }

    private boolean matches(String mark, int at) {
        for (int i = 0; i < mark.length(); i++) {
            if (in[at + i] != mark.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static RefusedException broken() {
        return new RefusedException(Refusal.Code.CORRUPTED, "XML");
    }
}
