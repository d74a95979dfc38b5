package org.gongkai.documents.html;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.gongkai.documents.text.Utf8Character;

/** The line in progress: white space runs become one space, none at either end; non-breaking spaces stay. */
final class HtmlLine {
    private char[] text = new char[256];
    private int length;
    private int firstOffset = -1;

    void append(byte[] page, int from, int to) {
        int before = from;
        while (before < to && HtmlTokens.isSpace(page[before])) {
            before++;
        }
        if (firstOffset < 0 && before < to) {
            firstOffset = before;
        }
        if (length + to - from > text.length) {
            text = Arrays.copyOf(text, Math.max(length + to - from, text.length * 2));
        }
        if (hasReference(page, before, to)) {
            replaced(new String(page, from, to - from, StandardCharsets.UTF_8));
        } else {
            decode(page, from, to);
        }
    }

    private static boolean hasReference(byte[] page, int from, int to) {
        for (int i = from; i < to; i++) {
            if (page[i] == '&') {
                return true;
            }
        }
        return false;
    }

    private void replaced(String printed) {
        String shown = HtmlEntities.replaced(printed);
        if (length + shown.length() > text.length) {
            text = Arrays.copyOf(text, Math.max(length + shown.length(), text.length * 2));
        }
        for (int i = 0; i < shown.length(); i++) {
            add(shown.charAt(i));
        }
    }

    private void decode(byte[] page, int from, int to) {
        int at = from;
        while (at < to) {
            if (page[at] >= 0) {
                add((char) page[at++]);
            } else {
                length += Utf8Character.decode(page, at, text, length);
                at += Utf8Character.length(page[at]);
            }
        }
    }

    private void add(char c) {
        if (!HtmlTokens.isSpace(c)) {
            text[length++] = c;
        } else if (length > 0 && text[length - 1] != ' ') {
            text[length++] = ' ';
        }
    }

    boolean isEmpty() {
        return length == 0;
    }

    /** Offset of the first character that shows. */
    int firstOffset() {
        return Math.max(0, firstOffset);
    }

    /** Takes the line out. */
    String take() {
        int end = length;
        while (end > 0 && text[end - 1] == ' ') {
            end--;
        }
        String line = new String(text, 0, end);
        length = 0;
        firstOffset = -1;
        return line;
    }
}
