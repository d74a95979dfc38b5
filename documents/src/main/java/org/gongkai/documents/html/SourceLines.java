package org.gongkai.documents.html;

import org.gongkai.documents.Place;

/** Turns growing offsets into places. */
final class SourceLines {
    private final String page;
    private int line = 1;
    private int lineStart;
    private int nextBreak;

    SourceLines(String page) {
        this.page = page;
        this.nextBreak = page.indexOf('\n');
    }

    /** Place of an offset that is not before the one asked for last, or on the same line. */
    Place at(int offset) {
        while (nextBreak >= 0 && nextBreak < offset) {
            line++;
            lineStart = nextBreak + 1;
            nextBreak = page.indexOf('\n', lineStart);
        }
        return Place.ofLine(line, Math.max(0, offset - lineStart) + 1);
    }
}
