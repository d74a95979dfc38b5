package org.gongkai.reader.tokens;

/** Labels reduced to what tells them apart: Han characters only, in simplified script. */
public final class LabelText {
    private LabelText() {}

    /** The Han characters of a text. */
    public static String reduce(String text) {
        LabelBuffer reduced = new LabelBuffer(text.length());
        reduced.append(text);
        return reduced.length() == text.length() ? text : reduced.toString();
    }
}
