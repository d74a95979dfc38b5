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
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || !Characters.isHan(text.charAt(i))) {
                target.append(text, from, i);
                from = i + 1;
            }
        }
    }
}
