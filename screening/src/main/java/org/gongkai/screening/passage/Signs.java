package org.gongkai.screening.passage;

/**
 * The one form of each sign: digits of every script and width are ASCII, full-width letters as well. Whoever writes a number with
 * other signs hides it from machines and not from people.
 */
public final class Signs {
    private static final char FIRST_WIDE = '\uff01';
    private static final char LAST_WIDE = '\uff5e';
    private static final int WIDE_TO_ASCII = 0xfee0;

    private Signs() {}

    /** The form of a sign; blanks of every kind are one, rare signs of two characters are all one. */
    public static char folded(int sign) {
        int digit = Character.digit(sign, 10);
        if (digit >= 0) {
            return (char) ('0' + digit);
        }
        if (sign >= FIRST_WIDE && sign <= LAST_WIDE) {
            return (char) (sign - WIDE_TO_ASCII);
        }
        if (sign != '\t' && sign != '\n' && (Character.isSpaceChar(sign) || Character.isWhitespace(sign))) {
            return ' ';
        }
        return Character.isBmpCodePoint(sign) ? (char) sign : '\ufffd';
    }

    /** Whether nobody sees it. */
    public static boolean isInvisible(int sign) {
        int type = Character.getType(sign);
        return type == Character.FORMAT || type == Character.NON_SPACING_MARK || sign == '\0';
    }
}
