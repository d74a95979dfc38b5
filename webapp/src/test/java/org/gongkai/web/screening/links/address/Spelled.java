package org.gongkai.web.screening.links.address;

import java.util.regex.Pattern;

/** Writes out signs that a table cannot show: {@code <U+00AD>} stands for that letter. */
final class Spelled {
    private static final Pattern SIGN = Pattern.compile("<U\\+([0-9A-F]{4})>");

    private Spelled() {}

    static String of(String shown) {
        return SIGN.matcher(shown)
                .replaceAll(sign -> String.valueOf((char) Integer.parseInt(sign.group(1), 16))
                        .replace("\\", "\\\\"));
    }
}
