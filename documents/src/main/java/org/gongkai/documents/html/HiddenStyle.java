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
    static boolean mayHide(String page, int from, int to) {
        if (page.indexOf('&', from, to) >= 0) {
            return true;
        }
        for (int colon = page.indexOf(':', from, to); colon >= 0; colon = page.indexOf(':', colon + 1, to)) {
            int after = colon + 1;
            while (after < to && page.charAt(after) == ' ') {
                after++;
            }
            int before = colon - 1;
            while (before >= from && page.charAt(before) == ' ') {
                before--;
            }
            if (before >= from && after < to && mayHide(page.charAt(before), page.charAt(after))) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayHide(char before, char after) {
        return switch (before) {
            case 'y', 'Y' -> after == 'n' || after == 'N' || after == 'h' || after == 'H';
            case 'e', 'E' -> after == 'a' || after == 'A' || after == '0';
            default -> false;
        };
    }
}
