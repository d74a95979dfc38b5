package org.gongkai.documents.docx;

/** How one level of a list prints its numbers. */
final class ListLevel {
    private static final String DIGITS = "\u3007\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D";
    private static final char TEN = '\u5341';

    String format = "decimal";
    String text = "";
    int start = 1;

    /** The number in the level's notation; notations that reports do not use print as digits. */
    String print(int value) {
        return switch (format) {
            case "chineseCounting", "chineseCountingThousand", "japaneseCounting", "taiwaneseCountingThousand" ->
                chinese(value);
            case "lowerLetter" -> letter(value, 'a');
            case "upperLetter" -> letter(value, 'A');
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
                value >= 1 && value <= 20 ? String.valueOf((char) ('\u2460' + value - 1)) : String.valueOf(value);
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
