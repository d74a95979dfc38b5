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

    /** The last place asked for. */
    private int asked;

    /** @param start where the page begins in its bytes */
    SourceLines(byte[] page, int start) {
        this.page = page;
        lineStart = start;
        counted = start;
        asked = start;
    }

    /** Place of an offset that is not before the one asked for last, or on the same line. */
    Place at(int offset) {
        if (offset < asked) {
            countTo(asked);
            return Place.ofLine(line, columnOf(offset) + 1);
        }
        asked = offset;
        while (counted + Long.BYTES <= offset) {
            long eight = EightBytes.at(page, counted);
            long breaks = EightBytes.those(eight, '\n');
            if (breaks == 0) {
                column += EightBytes.characters(eight);
            } else {
                countLines(eight, breaks);
            }
            counted += Long.BYTES;
        }
        if (counted + Long.BYTES <= page.length) {
            long rest = EightBytes.first(EightBytes.at(page, counted), offset - counted);
            if (!EightBytes.has(rest, '\n')) {
                return Place.ofLine(line, column + EightBytes.characters(rest) + 1);
            }
        }
        countTo(offset);
        return Place.ofLine(line, column + 1);
    }

    /** Eight bytes with the ends of lines in them. */
    private void countLines(long eight, long breaks) {
        line += Long.bitCount(breaks);
        int behind = Long.numberOfLeadingZeros(breaks) / Byte.SIZE;
        lineStart = counted + Long.BYTES - behind;
        column = behind == 0
                ? 0
                : EightBytes.characters(EightBytes.first(eight >>> ((Long.BYTES - behind) * Byte.SIZE), behind));
    }

    private void countTo(int offset) {
        while (counted < offset) {
            count(page[counted++]);
        }
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
