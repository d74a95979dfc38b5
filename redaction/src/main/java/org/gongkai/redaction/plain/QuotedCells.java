package org.gongkai.redaction.plain;

import java.util.ArrayList;
import java.util.List;

/** Cells of a table of plain text that go over several lines, between quotation marks. */
final class QuotedCells {
    /** Longer ones are words between quotation marks that belong to no table. */
    private static final int LONGEST = 4096;

    private QuotedCells() {}

    /** A stretch of a text, the second index behind it. */
    record Stretch(int from, int to) {}

    static List<Stretch> in(char[] text) {
        List<Stretch> cells = new ArrayList<>();
        int at = 0;
        while (at < text.length) {
            int end = text[at] == '"' && beginsCell(text, at) ? end(text, at + 1) : 0;
            if (end > 0) {
                cells.add(new Stretch(at, end));
            }
            at = Math.max(at + 1, end);
        }
        return cells;
    }

    private static boolean beginsCell(char[] text, int at) {
        return at == 0 || isEdge(text[at - 1]);
    }

    private static boolean isEdge(char sign) {
        return sign == ',' || sign == ';' || sign == '\t' || sign == '\n' || sign == '\r';
    }

    /** Behind the closing mark of a cell with line ends; 0 where it has none. A doubled mark does not close it. */
    private static int end(char[] text, int from) {
        boolean hasLines = false;
        int last = Math.min(text.length, from + LONGEST);
        for (int at = from; at < last; at++) {
            hasLines |= text[at] == '\n' || text[at] == '\r';
            if (text[at] == '"') {
                boolean isDoubled = at + 1 < last && text[at + 1] == '"';
                if (!isDoubled) {
                    return hasLines ? at + 1 : 0;
                }
                at++;
            }
        }
        return 0;
    }
}
