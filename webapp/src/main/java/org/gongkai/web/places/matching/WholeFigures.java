package org.gongkai.web.places.matching;

/** A figure of which one digit is another is told as a whole: 12000 and 16000, not 2 and 6. */
final class WholeFigures {
    private WholeFigures() {}

    /** The passage with the digits that stand around it, as far as their paragraph goes. */
    static Hunk of(Hunk hunk, Folded text, Folded page) {
        int before = 0;
        int behind = 0;
        if (isDigit(text, hunk.approved(), hunk.approvedEnd()) || isDigit(page, hunk.shown(), hunk.shownEnd())) {
            while (!text.isLineStart(hunk.approved() - before)
                    && hunk.shown() > before
                    && isDigit(text, hunk.approved() - before - 1)) {
                before++;
            }
        }
        if (isDigit(text, hunk.approvedEnd() - 1, hunk.approvedEnd() - hunk.approvedLength() - 1)
                || isDigit(page, hunk.shownEnd() - 1, hunk.shownEnd() - hunk.shownLength() - 1)) {
            while (!text.isLineStart(hunk.approvedEnd() + behind)
                    && hunk.shownEnd() + behind < page.length()
                    && isDigit(text, hunk.approvedEnd() + behind)) {
                behind++;
            }
        }
        return new Hunk(
                hunk.approved() - before, hunk.approvedEnd() + behind, hunk.shown() - before, hunk.shownEnd() + behind);
    }

    /** Whether there is a character before the limit, in whichever direction that lies, and it is a digit. */
    private static boolean isDigit(Folded text, int at, int limit) {
        return at != limit && isDigit(text, at);
    }

    private static boolean isDigit(Folded text, int at) {
        return Character.isDigit(text.at(at));
    }
}
