package org.gongkai.redaction.plain;

import java.util.BitSet;
import org.gongkai.redaction.covering.Covers;
import org.gongkai.redaction.covering.Hit;

/**
 * Covers what is found in a text: in its lines, in its cells of several lines, and across lines what is so long that it stands there
 * by no chance. Long stretches are looked at in blocks that overlap, so that memory stays small. For one text.
 */
final class CoveredText {
    private static final int BLOCK = 1 << 16;
    /** Wider than anything that is looked for, blanks between its signs included. */
    private static final int OVERLAP = 1 << 12;
    /** Letters and digits: any telephone number and no Chinese name. */
    private static final int LONG = 7;

    private final char[] text;
    private final char[] given;
    private final Covers covers;
    private final BitSet found = new BitSet();

    private CoveredText(char[] text, Covers covers) {
        this.text = text;
        this.given = text.clone();
        this.covers = covers;
    }

    /** Covers everything in the text itself; answers how many places there were. */
    static int cover(char[] text, Covers covers) {
        if (covers.isEmpty()) {
            return 0;
        }
        CoveredText covered = new CoveredText(text, covers);
        covered.lines();
        QuotedCells.in(covered.given).forEach(cell -> covered.block(cell.from(), cell.to(), false));
        covered.blocks(0, text.length, true);
        return covered.found.cardinality();
    }

    private void lines() {
        int from = 0;
        for (int at = 0; at <= given.length; at++) {
            if (at == given.length || isLineEnd(given[at])) {
                blocks(from, at, false);
                from = at + 1;
            }
        }
    }

    private static boolean isLineEnd(char sign) {
        return sign == '\n' || sign == '\r';
    }

    private void blocks(int from, int to, boolean areAcross) {
        for (int at = from; at < to; at += BLOCK - OVERLAP) {
            block(at, Math.min(to, at + BLOCK), areAcross);
        }
    }

    private void block(int from, int to, boolean isAcross) {
        String block = new String(given, from, to - from);
        for (Hit hit : covers.in(block)) {
            if (!isAcross || isLong(block.substring(hit.from(), hit.to()))) {
                cover(from + hit.from(), hit.masked());
            }
        }
    }

    private static boolean isLong(String found) {
        return found.codePoints().filter(Character::isLetterOrDigit).count() >= LONG;
    }

    /** Never uncovers what another find has covered. */
    private void cover(int from, String masked) {
        found.set(from);
        for (int i = 0; i < masked.length(); i++) {
            if (masked.charAt(i) == '*') {
                text[from + i] = '*';
            }
        }
    }
}
