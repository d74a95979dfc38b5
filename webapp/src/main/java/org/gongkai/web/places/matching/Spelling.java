package org.gongkai.web.places.matching;

/** Which characters are the same but for their looks. */
final class Spelling {
    /** Stands for a character that does not count. */
    static final char NOTHING = '\0';

    private static final char FIRST_WIDE = '\uff01';
    private static final char LAST_WIDE = '\uff5e';
    private static final int TO_NARROW = FIRST_WIDE - '!';

    /** Each group is written as its first character. */
    private static final String[] ALIKE = {
        "\"\u201c\u201d\u201e\u201f\u300c\u300d\u300e\u300f\u00ab\u00bb",
        "'\u2018\u2019\u201a\u201b`\u00b4",
        "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2500\ufe63",
        "~\u301c\u223c",
        ".\u2026",
        "\u00b7\u2022\u30fb\u2027\u2219",
        "[\u3010\u3014",
        "]\u3011\u3015",
        "<\u3008",
        ">\u3009",
        "\u00a5\uffe5"
    };

    private Spelling() {}

    /** The character it counts as; {@link #NOTHING} for blanks and marks that nobody sees. */
    static char of(char written) {
        if (Character.isWhitespace(written) || Character.isSpaceChar(written) || isInvisible(written)) {
            return NOTHING;
        }
        char narrow = written >= FIRST_WIDE && written <= LAST_WIDE ? (char) (written - TO_NARROW) : written;
        return narrow < 0x80 && narrow != '`' ? narrow : alike(narrow);
    }

    /** Whether several of them in a row are one: dashes and dots are typed once, twice or six times. */
    static boolean isOneInARow(char sign) {
        return sign == '-' || sign == '.';
    }

    private static char alike(char sign) {
        for (String group : ALIKE) {
            if (group.indexOf(sign) >= 0) {
                return group.charAt(0);
            }
        }
        return sign;
    }

    private static boolean isInvisible(char written) {
        return Character.getType(written) == Character.FORMAT || Character.isISOControl(written);
    }
}
