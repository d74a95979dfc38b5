package org.gongkai.checks.rules;

import java.util.Arrays;
import org.gongkai.report.Passage;
import org.gongkai.report.Provenance;

/**
 * A passage without white space, Markdown stars and hashes, its half-width signs made full and its full-width digits half;
 * each character knows its place in the printed passage.
 */
final class PlainLine {
    private final int section;
    private final Passage passage;
    private final String text;
    private final int[] origins;

    private PlainLine(int section, Passage passage, String text, int[] origins) {
        this.section = section;
        this.passage = passage;
        this.text = text;
        this.origins = origins;
    }

    /** The line of a passage in the section at this 0-based position of the report. */
    static PlainLine of(int section, Passage passage) {
        String printed = passage.text();
        char[] text = new char[printed.length()];
        int[] origins = new int[printed.length()];
        int length = 0;
        for (int i = 0; i < printed.length(); i++) {
            char c = printed.charAt(i);
            if (!isDropped(c)) {
                origins[length] = i;
                text[length++] = plain(c);
            }
        }
        int[] own = length == origins.length ? origins : Arrays.copyOf(origins, length);
        return new PlainLine(section, passage, new String(text, 0, length), own);
    }

    int section() {
        return section;
    }

    Passage passage() {
        return passage;
    }

    String text() {
        return text;
    }

    /** Where the characters from start to end (exclusive) of the text are printed; the ends may lie outside the text. */
    Provenance place(int start, int end) {
        String printed = passage.text();
        int from = origins.length == 0 ? 0 : origins[Math.clamp(start, 0, origins.length - 1)];
        int last =
                Math.clamp(end - 1L, Math.max(0, Math.min(start, origins.length - 1)), Math.max(0, origins.length - 1));
        int to = origins.length == 0 ? 0 : origins[last] + 1;
        return Rule.within(passage.place(), printed, from, Math.max(from, to));
    }

    /** Position in the text of a printed character, or of the first one left after it. */
    int position(int printed) {
        int found = Arrays.binarySearch(origins, printed);
        return found >= 0 ? found : -found - 1;
    }

    private static boolean isDropped(char c) {
        if (c > '\u3000') {
            return c == '\ufeff';
        }
        return Character.isWhitespace(c) || c == '\u00a0' || c == '\u3000' || c == '*' || c == '#';
    }

    private static char plain(char c) {
        if (c > ']' && c < '\uff00') {
            return c;
        }
        return switch (c) {
            case ',' -> '，';
            case ';' -> '；';
            case ':' -> '：';
            case '(' -> '（';
            case ')' -> '）';
            case '?' -> '？';
            case '!' -> '！';
            case '％' -> '%';
            case '［', '[' -> '〔';
            case '］', ']' -> '〕';
            default -> c >= '０' && c <= '９' ? (char) (c - '０' + '0') : c;
        };
    }
}
