package org.gongkai.documents.html;

import java.util.Locale;
import java.util.regex.Pattern;

/** Whether the style of an element keeps it from being seen. */
final class HiddenStyle {
    private static final Pattern NO_SIZE = Pattern.compile(".*(^|;)font-size:0(px|pt|em|%)?(;.*|$)");

    private HiddenStyle() {}

    /** Whether nobody sees an element of this style. */
    static boolean hides(String style) {
        String plain = style.replace(" ", "").toLowerCase(Locale.ROOT);
        return plain.contains("display:none")
                || plain.contains("visibility:hidden")
                || plain.contains("mso-hide:all")
                || NO_SIZE.matcher(plain).matches();
    }

    /**
     * Whether a style as the page has it, references and all, is worth a closer look: the letters around a colon are
     * those of a declaration that hides. For nearly every style that is not so.
     */
    static boolean mayHide(byte[] page, int from, int to) {
        for (int i = from; i < to; i++) {
            if (page[i] == '&' || (page[i] == ':' && mayHide(page, from, i, to))) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayHide(byte[] page, int from, int colon, int to) {
        int after = colon + 1;
        while (after < to && page[after] == ' ') {
            after++;
        }
        int before = colon - 1;
        while (before >= from && page[before] == ' ') {
            before--;
        }
        return before >= from && after < to && mayHide(page[before], page[after]);
    }

    private static boolean mayHide(byte before, byte after) {
        return switch (before) {
            case 'y', 'Y' -> after == 'n' || after == 'N' || after == 'h' || after == 'H';
            case 'e', 'E' -> after == 'a' || after == 'A' || after == '0';
            default -> false;
        };
    }
}
