package org.gongkai.redaction.covering;

/** One thing that is to be covered: its letters and digits, and which of them may be shown. */
final class Needle {
    private static final char STAR = '*';

    private final Significant signs;
    private final boolean[] isShown;

    private Needle(Significant signs, boolean[] isShown) {
        this.signs = signs;
        this.isShown = isShown;
    }

    static Needle of(Cover cover) {
        Significant signs = Significant.of(cover.found());
        boolean[] isShown = new boolean[signs.length()];
        for (int i = 0; i < isShown.length; i++) {
            isShown[i] = cover.masked().charAt(signs.origin(i)) != STAR;
        }
        return new Needle(signs, isShown);
    }

    int length() {
        return signs.length();
    }

    /** Its letters and digits in their one form. */
    String signs() {
        return signs.signs(0, signs.length());
    }

    /** The place where it stands in a text; what stands between the signs stays as it is. */
    Hit hit(Significant text, int at) {
        int from = text.origin(at);
        int to = text.end(at + signs.length() - 1);
        StringBuilder masked = new StringBuilder(text.text(from, to));
        for (int i = 0; i < signs.length(); i++) {
            if (!isShown[i]) {
                for (int c = text.origin(at + i); c < text.end(at + i); c++) {
                    masked.setCharAt(c - from, STAR);
                }
            }
        }
        return new Hit(from, to, masked.toString());
    }
}
