package org.gongkai.web.places.matching;

import java.util.Arrays;
import java.util.List;

/** Lines as one text in which only what counts is left; each character still knows where it stood. */
final class Folded {
    private final List<String> lines;
    private final StringBuilder text = new StringBuilder();
    private int[] lineOf = new int[64];
    private int[] placeOf = new int[64];

    private Folded(List<String> lines) {
        this.lines = lines;
    }

    /** The text of these lines. */
    static Folded of(List<String> lines) {
        Folded folded = new Folded(List.copyOf(lines));
        for (int line = 0; line < lines.size(); line++) {
            folded.add(line, lines.get(line));
        }
        return folded;
    }

    /** A single line. */
    static String of(String line) {
        return of(List.of(line)).text();
    }

    private void add(int line, String written) {
        for (int at = 0; at < written.length(); at++) {
            char sign = Spelling.of(written.charAt(at));
            boolean isRepeated = Spelling.isOneInARow(sign)
                    && !startsLine(text.length(), line)
                    && text.charAt(text.length() - 1) == sign;
            if (sign != Spelling.NOTHING && !isRepeated) {
                append(sign, line, at);
            }
        }
    }

    private void append(char sign, int line, int at) {
        int length = text.length();
        if (length == lineOf.length) {
            lineOf = Arrays.copyOf(lineOf, 2 * length);
            placeOf = Arrays.copyOf(placeOf, 2 * length);
        }
        lineOf[length] = line;
        placeOf[length] = at;
        text.append(sign);
    }

    /** Whether nothing of this line stands before this position. */
    private boolean startsLine(int position, int line) {
        return position == 0 || lineOf[position - 1] != line;
    }

    /** As they were written. */
    List<String> lines() {
        return lines;
    }

    /** The characters that count. */
    String text() {
        return text.toString();
    }

    /** One of them. */
    char at(int position) {
        return text.charAt(position);
    }

    int length() {
        return text.length();
    }

    /** The line of a character, from 0; the last one behind the end. */
    int lineAt(int position) {
        return length() == 0 ? 0 : lineOf[Math.min(position, length() - 1)];
    }

    /** Whether a new line begins with this character. */
    boolean isLineStart(int position) {
        return position == 0 || position >= length() || lineOf[position] != lineOf[position - 1];
    }

    /** A part as it was written, a blank between lines. */
    String written(int from, int to) {
        StringBuilder written = new StringBuilder();
        int at = from;
        while (at < to) {
            int line = lineOf[at];
            int end = at;
            while (end + 1 < to && lineOf[end + 1] == line) {
                end++;
            }
            written.append(written.isEmpty() ? "" : " ").append(lines.get(line), placeOf[at], placeOf[end] + 1);
            at = end + 1;
        }
        return written.toString();
    }
}
