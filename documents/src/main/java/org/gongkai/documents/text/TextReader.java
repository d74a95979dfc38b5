package org.gongkai.documents.text;

import org.gongkai.documents.Place;
import org.gongkai.documents.stream.EventStream;

/** Emits every line of a text, blank ones included. Lines end at LF, CR LF or CR. */
public final class TextReader {
    private TextReader() {}

    /** Emits the lines of a decoded text. */
    public static void read(String text, EventStream out) {
        boolean hasReturns = text.indexOf('\r') >= 0;
        int line = 1;
        int from = 0;
        while (from < text.length()) {
            int end = hasReturns ? lineEnd(text, from) : text.indexOf('\n', from);
            int to = end < 0 ? text.length() : end;
            out.paragraph(text.substring(from, to), Place.ofLine(line++, 1));
            if (end < 0) {
                return;
            }
            boolean isPair = text.charAt(to) == '\r' && to + 1 < text.length() && text.charAt(to + 1) == '\n';
            from = to + (isPair ? 2 : 1);
        }
    }

    private static int lineEnd(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                return i;
            }
        }
        return -1;
    }
}
