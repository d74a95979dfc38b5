package org.gongkai.documents.html;

import java.util.Arrays;

/** The line in progress: white space runs become one space, none at either end; non-breaking spaces stay. */
final class HtmlLine {
    private char[] text = new char[256];
    private int length;
    private int firstOffset = -1;

    void append(String page, int from, int to) {
        int before = firstVisible(page, from, to);
        if (firstOffset < 0 && before < to) {
            firstOffset = before;
        }
        if (page.indexOf('&', before, to) < 0) {
            collapse(page, from, to);
        } else {
            StringBuilder replaced = new StringBuilder(to - from);
            HtmlEntities.append(page, from, to, replaced);
            collapse(replaced.toString(), 0, replaced.length());
        }
    }

    private static int firstVisible(String page, int from, int to) {
        int at = from;
        while (at < to && HtmlTokens.isSpace(page.charAt(at))) {
            at++;
        }
        return at;
    }

    private void collapse(String added, int from, int to) {
        int end = length + to - from;
        if (end > text.length) {
            text = Arrays.copyOf(text, Math.max(end, text.length * 2));
        }
        added.getChars(from, to, text, length);
        int kept = length;
        for (int i = length; i < end; i++) {
            char c = text[i];
            if (!HtmlTokens.isSpace(c)) {
                text[kept++] = c;
            } else if (kept > 0 && text[kept - 1] != ' ') {
                text[kept++] = ' ';
            }
        }
        length = kept;
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
