package org.gongkai.redaction.pdf.trace;

import java.util.List;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/** One character that is drawn: where its code stands, what it means, where it is seen. */
public final class Glyph {
    /** Parts of the size above and below the line that letters take. */
    private static final float ABOVE = 0.92f;

    private static final float BELOW = -0.22f;

    private final Code code;
    private final Meaning meaning;
    private final Matrix matrix;
    private final Advance advance;
    private boolean isGone;
    private boolean isCovered;

    /**
     * Where a code stands.
     *
     * @param run of the instruction
     * @param instruction from 0
     * @param string of the instruction, from 0
     * @param from of its bytes in the string
     * @param length in bytes
     */
    public record Code(Run run, int instruction, int string, int from, int length) {}

    /**
     * What it stands for.
     *
     * @param font it is of
     * @param code in the font
     * @param text as the file says
     * @param shape as the font itself says, where that is something else
     */
    public record Meaning(
            FontInUse font, int code, String text, @Nullable String shape) {}

    /**
     * How far it moves on.
     *
     * @param x in parts of the size
     * @param y in parts of the size, for text that runs downwards
     * @param adjustment that moves as far in its place
     */
    public record Advance(float x, float y, float adjustment) {}

    Glyph(Code code, Meaning meaning, Matrix matrix, Advance advance) {
        this.code = code;
        this.meaning = meaning;
        this.matrix = matrix;
        this.advance = advance;
    }

    public Code code() {
        return code;
    }

    public Meaning meaning() {
        return meaning;
    }

    public float adjustment() {
        return advance.adjustment();
    }

    public boolean isGone() {
        return isGone;
    }

    public boolean isCovered() {
        return isCovered;
    }

    /** Takes it out of the file; answers whether it was still there. */
    public boolean takeOut() {
        boolean isFirst = !isGone;
        if (isFirst) {
            isGone = true;
            code.run().takeOut(code.instruction(), this);
        }
        return isFirst;
    }

    /** Takes it out and leaves a box where it was. */
    public boolean cover() {
        isCovered |= !isGone;
        return takeOut();
    }

    public float x() {
        return matrix.getTranslateX();
    }

    public float y() {
        return matrix.getTranslateY();
    }

    /** Height of a letter as the page shows it. */
    public float size() {
        return (float) Math.hypot(matrix.getShearX(), matrix.getScaleY());
    }

    /** How wide it is as the page shows it. */
    public float width() {
        return Math.abs(advance.x()) * (float) Math.hypot(matrix.getScaleX(), matrix.getShearY());
    }

    /** Whole degrees by which its line is turned. */
    public int degrees() {
        return Math.floorMod(
                Math.round((float) Math.toDegrees(Math.atan2(matrix.getShearY(), matrix.getScaleX()))), 360);
    }

    /** Whether its line runs downwards. */
    public boolean isDownwards() {
        return advance.y() != 0;
    }

    /** How far it stands above or below the line of another one. */
    public double distanceFromLineOf(Glyph other) {
        double turn = Math.atan2(other.matrix.getShearY(), other.matrix.getScaleX());
        return Math.abs((y() - other.y()) * Math.cos(turn) - (x() - other.x()) * Math.sin(turn));
    }

    /** The four corners around it: x, y, x, y ... */
    public List<Float> corners() {
        boolean isDownwards = advance.y() != 0;
        float left = isDownwards ? 0 : Math.min(0, advance.x());
        float right = isDownwards ? 1 : Math.max(0, advance.x());
        return List.of(
                px(left, BELOW),
                py(left, BELOW),
                px(right, BELOW),
                py(right, BELOW),
                px(right, ABOVE),
                py(right, ABOVE),
                px(left, ABOVE),
                py(left, ABOVE));
    }

    private float px(float x, float y) {
        return matrix.getScaleX() * x + matrix.getShearX() * y + matrix.getTranslateX();
    }

    private float py(float x, float y) {
        return matrix.getShearY() * x + matrix.getScaleY() * y + matrix.getTranslateY();
    }
}
