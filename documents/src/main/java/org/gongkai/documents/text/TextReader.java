package org.gongkai.documents.text;

import org.gongkai.documents.Place;
import org.gongkai.documents.stream.EventStream;

/** Emits every line of a text, blank ones included. Lines end at LF, CR LF or CR. */
public final class TextReader {
    private TextReader() {}

    /** Emits the lines of a decoded text. */
    public static void read(char[] text, EventStream out) {
        int line = 1;
        int from = 0;
        while (from < text.length) {
            int end = lineEnd(text, from);
            out.paragraph(new String(text, from, end - from), Place.ofLine(line++, 1));
            boolean isPair = end + 1 < text.length && text[end] == '\r' && text[end + 1] == '\n';
            from = end + (isPair ? 2 : 1);
        }
    }

    private static int lineEnd(char[] text, int from) {
        int end = from;
        while (end < text.length && text[end] != '\n' && text[end] != '\r') {
            end++;
        }
        return end;
    }
}
