package org.gongkai.documents.docx;

import org.gongkai.documents.numbering.Notation;

/** How one level of a list prints its numbers. */
final class ListLevel {
    String format = "decimal";
    String text = "";
    int start = 1;

    /** The number in the level's notation; notations that reports do not use print as digits. */
    String print(int value) {
        return notation().print(value);
    }

    private Notation notation() {
        return switch (format) {
            case "chineseCounting", "chineseCountingThousand", "japaneseCounting", "taiwaneseCountingThousand" ->
                Notation.CHINESE;
            case "lowerLetter" -> Notation.LOWER_LETTER;
            case "upperLetter" -> Notation.UPPER_LETTER;
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> Notation.CIRCLED;
            default -> Notation.DIGITS;
        };
    }
}
