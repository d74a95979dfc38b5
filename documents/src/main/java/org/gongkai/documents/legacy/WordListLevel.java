package org.gongkai.documents.legacy;

import org.gongkai.documents.numbering.Notation;

/** How one level of a list of a Word file prints its numbers. */
final class WordListLevel {
    private static final int FIXED_SIZE = 28;
    private static final int BULLET = 23;
    private static final int NO_NUMBER = 255;
    /** Programs allow half as much; a broken file must not print a novel before every paragraph. */
    private static final int LONGEST_TEXT = 64;

    private final int start;
    private final int format;
    private final String text;
    private final int end;

    WordListLevel(LittleEndian tables, int at) {
        start = tables.i32(at);
        format = tables.u8(at + 4);
        int words = at + FIXED_SIZE + tables.u8(at + 24) + tables.u8(at + 25);
        int length = tables.u16(words);
        tables.require(words + 2, 2 * length);
        StringBuilder read = new StringBuilder();
        for (int i = 0; i < Math.min(length, LONGEST_TEXT); i++) {
            read.append((char) tables.u16(words + 2 + 2 * i));
        }
        text = read.toString();
        end = words + 2 + 2 * length;
    }

    /** Where the next level begins. */
    int end() {
        return end;
    }

    int start() {
        return start;
    }

    /** What is printed; a character below nine stands for the number of that level. */
    String text() {
        return text;
    }

    boolean isBullet() {
        return format == BULLET || format == NO_NUMBER;
    }

    /** The number in the notation of the level; notations that reports do not use print as digits. */
    String print(int value) {
        return notation().print(value);
    }

    private Notation notation() {
        return switch (format) {
            case 11, 33, 35, 37, 39 -> Notation.CHINESE;
            case 3 -> Notation.UPPER_LETTER;
            case 4 -> Notation.LOWER_LETTER;
            case 18, 28 -> Notation.CIRCLED;
            default -> Notation.DIGITS;
        };
    }
}
