package org.gongkai.documents.outgoing.layout;

/**
 * A character to be set.
 *
 * @param codePoint the character, a line feed for a break of the line
 * @param advance its width in points, tracking included
 */
record Glyph(int codePoint, Mark.Look look, double advance) {
    boolean isLineBreak() {
        return codePoint == '\n';
    }

    boolean isBlank() {
        return codePoint == ' ' || codePoint == 0x3000 || codePoint == 0xA0;
    }
}
