package org.gongkai.reader.tokens;

import java.util.regex.Pattern;

/** Lines that are page furniture or marks of a converter, never content. */
public final class Noise {
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "[-—–－―·]+\\d{1,4}[-—–－―·]+|第\\d{1,4}页(?:[,，/]?共\\d{1,4}页)?|—\\d{1,3}|\\d{1,3}—|\\d{1,3}/\\d{1,3}");
    private static final String ENDS_OF_PAGE_NUMBERS = "-—–－―·页";
    private static final String SIGNS_OF_RULERS = "-=_*:|+";

    private Noise() {}

    /** Whether a whole line is neither blank nor a page number nor a ruler. */
    public static boolean isContent(String line) {
        int first = Characters.firstVisible(line);
        if (first == line.length()) {
            return false;
        }
        char c = line.charAt(first);
        return (Characters.isHan(c) && c != '第') || !isNoise(Characters.squeeze(line));
    }

    /** Whether a whole line, squeezed, is a page number or a ruler. */
    public static boolean isNoise(String squeezed) {
        if (squeezed.isEmpty() || squeezed.length() > 40) {
            return false;
        }
        char first = squeezed.charAt(0);
        if (Characters.isHan(first) && first != '第') {
            return false;
        }
        return isRuler(squeezed)
                || (mayEndPageNumber(squeezed.charAt(squeezed.length() - 1))
                        && PAGE_NUMBER.matcher(squeezed).matches());
    }

    private static boolean mayEndPageNumber(char c) {
        return (c >= '0' && c <= '9') || ENDS_OF_PAGE_NUMBERS.indexOf(c) >= 0;
    }

    /** Whether a field of a table line is a ruler, such as Markdown's {@code ---}. */
    public static boolean isRuler(String squeezed) {
        for (int i = 0; i < squeezed.length(); i++) {
            if (SIGNS_OF_RULERS.indexOf(squeezed.charAt(i)) < 0) {
                return false;
            }
        }
        return squeezed.length() >= 3;
    }
}
