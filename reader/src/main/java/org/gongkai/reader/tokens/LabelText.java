package org.gongkai.reader.tokens;

/** Labels reduced to what tells them apart: Han characters only, in simplified script. */
public final class LabelText {
    private LabelText() {}

    /** The Han characters of a text. */
    public static String reduce(String text) {
        StringBuilder reduced = new StringBuilder(text.length());
        append(text, reduced);
        return reduced.toString();
    }

    /** Appends the Han characters of a text. */
    public static void append(String text, StringBuilder target) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Characters.isHan(c)) {
                target.append(c);
            }
        }
    }
}
