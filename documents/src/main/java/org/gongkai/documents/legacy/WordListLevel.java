package org.gongkai.documents.legacy;

/** How one level of a list of a Word file prints its numbers. */
final class WordListLevel {
    private static final String DIGITS = "\u3007\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D";
    private static final char TEN = '\u5341';
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
        return switch (format) {
            case 11, 33, 35, 37, 39 -> chinese(value);
            case 3 -> letter(value, 'A');
            case 4 -> letter(value, 'a');
            case 18, 28 -> value >= 1 && value <= 20 ? String.valueOf((char) ('\u2460' + value - 1)) : "" + value;
            default -> String.valueOf(value);
        };
    }

    private static String letter(int value, char first) {
        return value >= 1 && value <= 26 ? String.valueOf((char) (first + value - 1)) : String.valueOf(value);
    }

    private static String chinese(int value) {
        if (value < 0 || value > 99) {
            return String.valueOf(value);
        }
        StringBuilder printed = new StringBuilder(3);
        if (value >= 20) {
            printed.append(DIGITS.charAt(value / 10));
        }
        if (value >= 10) {
            printed.append(TEN);
        }
        if (value % 10 > 0 || value == 0) {
            printed.append(DIGITS.charAt(value % 10));
        }
        return printed.toString();
    }
}
