package org.gongkai.documents.numbering;

/** How an automatic number is written. A value that a notation cannot write stands in digits. */
public enum Notation {
    DIGITS {
        @Override
        public String print(int value) {
            return String.valueOf(value);
        }
    },
    /** Chinese numerals up to ninety-nine. */
    CHINESE {
        @Override
        public String print(int value) {
            return value < 0 || value > 99 ? DIGITS.print(value) : chinese(value);
        }
    },
    LOWER_LETTER {
        @Override
        public String print(int value) {
            return counted(value, 'a', 26);
        }
    },
    UPPER_LETTER {
        @Override
        public String print(int value) {
            return counted(value, 'A', 26);
        }
    },
    /** Digits in a circle, up to twenty. */
    CIRCLED {
        @Override
        public String print(int value) {
            return counted(value, '\u2460', 20);
        }
    };

    private static final String NUMERALS = "\u3007\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D";
    private static final char TEN = '\u5341';

    /** The number as the page prints it. */
    public abstract String print(int value);

    private static String counted(int value, char first, int most) {
        return value >= 1 && value <= most ? String.valueOf((char) (first + value - 1)) : String.valueOf(value);
    }

    private static String chinese(int value) {
        StringBuilder printed = new StringBuilder(3);
        if (value >= 20) {
            printed.append(NUMERALS.charAt(value / 10));
        }
        if (value >= 10) {
            printed.append(TEN);
        }
        if (value % 10 > 0 || value == 0) {
            printed.append(NUMERALS.charAt(value % 10));
        }
        return printed.toString();
    }
}
