package org.gongkai.redaction.ofd;

/** One character where it stands on its page. It is cut out by being marked. */
final class Glyph {
    /** What becomes of it. */
    enum Fate {
        STAYS,
        /** Nobody sees it, so that it goes without a trace. */
        GOES,
        /** A black box comes to stand in its place. */
        IS_COVERED
    }

    private final TextObject object;
    private final Step step;
    private final int sign;
    private final Rectangle box;
    private Fate fate = Fate.STAYS;

    /**
     * Where it stands within its object, in the object's own coordinates.
     *
     * @param code which run of characters of the object, from 0
     * @param index which character of the run, from 0
     * @param x of its origin
     * @param y of its origin
     */
    record Spot(int code, int index, double x, double y) {}

    /**
     * @param spot where it stands
     * @param right how far it is from here to the next one
     * @param down the same downwards
     */
    record Step(Spot spot, double right, double down) {}

    Glyph(TextObject object, Step step, int sign, Rectangle box) {
        this.object = object;
        this.step = step;
        this.sign = sign;
        this.box = box;
    }

    TextObject object() {
        return object;
    }

    Spot spot() {
        return step.spot();
    }

    Step step() {
        return step;
    }

    int sign() {
        return sign;
    }

    Rectangle box() {
        return box;
    }

    Fate fate() {
        return fate;
    }

    /** Answers whether it stood until now. What is covered stays covered. */
    boolean meets(Fate other) {
        boolean isNew = fate == Fate.STAYS;
        fate = isNew ? other : fate;
        return isNew;
    }

    /** How high it is on the page. */
    double size() {
        return Math.min(box.width(), box.height()) > 0 ? Math.max(box.width(), box.height()) : 1;
    }

    /** Whether the next character of a word may stand there: beside it, below it, or in the same object. */
    boolean isNear(Glyph next) {
        if (object.equals(next.object)) {
            return true;
        }
        double size = Math.max(size(), next.size());
        double across = Math.max(0, Math.max(next.box.left() - box.right(), box.left() - next.box.right()));
        double down = Math.max(0, Math.max(next.box.top() - box.bottom(), box.top() - next.box.bottom()));
        boolean isBeside = across <= 2.5 * size && down <= 0.6 * size;
        boolean isBelow = across <= 0.6 * size && down <= 2.5 * size;
        boolean isInNextLine = next.box.left() < box.left() && next.box.top() > box.top() && down <= 1.5 * size;
        return isBeside || isBelow || isInNextLine;
    }
}
