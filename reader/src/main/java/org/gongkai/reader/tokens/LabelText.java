package org.gongkai.reader.tokens;

/** Labels reduced to what tells them apart: Han characters only, in simplified script. */
public final class LabelText {
    private LabelText() {}

    /** The Han characters of a text. */
    public static String reduce(String text) {
        if (isReduced(text)) {
            return text;
        }
        LabelBuffer reduced = new LabelBuffer(text.length());
        reduced.append(text);
        return reduced.toString();
    }

    private static boolean isReduced(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!Characters.isHan(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
