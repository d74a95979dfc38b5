package org.gongkai.writer;

/** Text padded for a terminal, where a Chinese character takes two columns. */
final class Columns {
    private Columns() {}

    /** How many terminal columns the text takes. */
    static int width(String text) {
        return text.codePoints().map(Columns::width).sum();
    }

    /** The text with blanks after it up to the width; a longer one is cut and ends with …. */
    static String left(String text, int width) {
        String shown = shortened(text, width);
        return shown + " ".repeat(Math.max(0, width - width(shown)));
    }

    /** The text with blanks before it up to the width; a longer one is kept. */
    static String right(String text, int width) {
        return " ".repeat(Math.max(0, width - width(text))) + text;
    }

    /** The text, cut after a whole character and ended with … where it is longer than the width. */
    static String shortened(String text, int width) {
        return width(text) <= width ? text : cut(text, width - 1) + "…";
    }

    private static String cut(String text, int width) {
        StringBuilder out = new StringBuilder();
        int used = 0;
        for (int c : text.codePoints().toArray()) {
            used += width(c);
            if (used > width) {
                break;
            }
            out.appendCodePoint(c);
        }
        return out.toString();
    }

    private static int width(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> isWide(c) ? 2 : 1;
        };
    }

    private static boolean isWide(int c) {
        return (c >= 0x1100 && c <= 0x115f)
                || (c >= 0x2e80 && c <= 0xa4cf)
                || (c >= 0xac00 && c <= 0xd7a3)
                || (c >= 0xf900 && c <= 0xfaff)
                || (c >= 0xfe30 && c <= 0xfe6f)
                || (c >= 0xff00 && c <= 0xff60)
                || (c >= 0xffe0 && c <= 0xffe6)
                || (c >= 0x1f300 && c <= 0x1f64f)
                || (c >= 0x1f900 && c <= 0x1f9ff)
                || (c >= 0x20000 && c <= 0x3fffd);
    }
}
