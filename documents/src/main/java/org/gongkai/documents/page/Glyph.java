package org.gongkai.documents.page;

/**
 * One character as drawn, or several that are drawn as one.
 *
 * @param box its place: one em high where it stands upright, as wide as it advances
 * @param turns quarter turns, clockwise, by which its line is turned from running to the right
 */
public record Glyph(String text, Box box, int turns) {
    /** Digits closer than this, in em, are one number. */
    private static final float NUMBER_GAP = 0.15f;

    /** The size of the font in points. */
    public float size() {
        return (turns & 1) == 0 ? box.height() : box.width();
    }

    /** Whether it is a digit, point or comma. */
    public boolean isNumeric() {
        char first = text.charAt(0);
        return (first >= '0' && first <= '9') || first == '.' || first == ',';
    }

    /** Whether both are upright and of one number, the other right behind this one. */
    public boolean isOneNumber(Glyph next) {
        return isNumeric()
                && next.isNumeric()
                && turns == 0
                && next.turns == 0
                && Math.abs(next.box.left() - box.right()) < NUMBER_GAP * size()
                && Math.abs(next.box.centerY() - box.centerY()) < NUMBER_GAP * size();
    }

    /** The glyph on a page turned by so many quarter turns. */
    public Glyph turnedBack(int quarterTurns) {
        return new Glyph(text, box.turnedBack(quarterTurns), (turns - quarterTurns) & 3);
    }
}
