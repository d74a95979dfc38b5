package org.gongkai.documents.html;

import org.gongkai.documents.Place;
import org.gongkai.documents.text.EightBytes;
import org.gongkai.documents.text.Utf8Character;

/** Turns growing offsets in UTF-8 into places, whose columns count characters. */
final class SourceLines {
    private final byte[] page;
    private int line = 1;
    private int lineStart;
    /** Up to here lines and characters are counted. */
    private int counted;

    /** Characters between the start of the line and what is counted. */
    private int column;

    /** @param start where the page begins in its bytes */
    SourceLines(byte[] page, int start) {
        this.page = page;
        lineStart = start;
        counted = start;
    }

    /** Place of an offset that is not before the one asked for last, or on the same line. */
    Place at(int offset) {
        while (counted < offset) {
            if (counted + Long.BYTES <= offset && isWithinLine(EightBytes.at(page, counted))) {
                column += EightBytes.characters(EightBytes.at(page, counted));
                counted += Long.BYTES;
            } else {
                count(page[counted++]);
            }
        }
        return Place.ofLine(line, columnOf(offset) + 1);
    }

    private static boolean isWithinLine(long eight) {
        return !EightBytes.has(eight, '\n');
    }

    private void count(byte b) {
        if (b == '\n') {
            line++;
            lineStart = counted;
            column = 0;
        } else {
            column += Utf8Character.units(b);
        }
    }

    private int columnOf(int offset) {
        if (offset <= lineStart) {
            return 0;
        }
        int before = column;
        for (int i = offset; i < counted; i++) {
            before -= Utf8Character.units(page[i]);
        }
        return before;
    }
}
