package org.gongkai.documents.html;

/** The line in progress: white space runs become one space, none at either end; non-breaking spaces stay. */
final class HtmlLine {
    private final StringBuilder text = new StringBuilder();
    private int firstOffset = -1;

    void append(String page, int from, int to) {
        int start = text.length();
        int before = firstVisible(page, from, to);
        if (firstOffset < 0 && before < to) {
            firstOffset = before;
        }
        HtmlEntities.append(page, from, to, text);
        collapse(start);
    }

    private static int firstVisible(String page, int from, int to) {
        int at = from;
        while (at < to && HtmlTokens.isSpace(page.charAt(at))) {
            at++;
        }
        return at;
    }

    private void collapse(int start) {
        int kept = start;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!HtmlTokens.isSpace(c)) {
                text.setCharAt(kept++, c);
            } else if (kept > 0 && text.charAt(kept - 1) != ' ') {
                text.setCharAt(kept++, ' ');
            }
        }
        text.setLength(kept);
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** Offset of the first character that shows. */
    int firstOffset() {
        return Math.max(0, firstOffset);
    }

    /** Takes the line out. */
    String take() {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        String line = text.substring(0, end);
        text.setLength(0);
        firstOffset = -1;
        return line;
    }
}
