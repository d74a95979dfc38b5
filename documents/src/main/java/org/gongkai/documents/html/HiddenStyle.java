package org.gongkai.documents.html;

import java.util.Locale;
import java.util.regex.Pattern;

/** Whether the style of an element keeps it from being seen. */
final class HiddenStyle {
    private static final Pattern NO_SIZE = Pattern.compile(".*(^|;)font-size:0(px|pt|em|%)?(;.*|$)");

    private HiddenStyle() {}

    /** Whether nobody sees an element of this style. */
    static boolean hides(String style) {
        if (!mayHide(style)) {
            return false;
        }
        String plain = style.replace(" ", "").toLowerCase(Locale.ROOT);
        return plain.contains("display:none")
                || plain.contains("visibility:hidden")
                || plain.contains("mso-hide:all")
                || NO_SIZE.matcher(plain).matches();
    }

    /** Whether the letters around a colon are those of a declaration that hides; nearly every style is done here. */
    private static boolean mayHide(String style) {
        for (int colon = style.indexOf(':'); colon >= 0; colon = style.indexOf(':', colon + 1)) {
            int after = colon + 1;
            while (after < style.length() && style.charAt(after) == ' ') {
                after++;
            }
            int before = colon - 1;
            while (before >= 0 && style.charAt(before) == ' ') {
                before--;
            }
            if (before >= 0 && after < style.length() && mayHide(style.charAt(before), style.charAt(after))) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayHide(char before, char after) {
        return switch (after) {
            case 'n', 'N', 'h', 'H' -> before == 'y' || before == 'Y';
            case 'a', 'A', '0' -> before == 'e' || before == 'E';
            default -> false;
        };
    }
}
