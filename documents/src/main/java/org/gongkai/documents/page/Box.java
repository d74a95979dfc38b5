package org.gongkai.documents.page;

/** A rectangle on a page in points; the origin is the top left corner of the visible page and y grows downwards. */
public record Box(float left, float top, float right, float bottom) {
    /** In points. */
    public float width() {
        return right - left;
    }

    /** In points. */
    public float height() {
        return bottom - top;
    }

    /** The x of its middle. */
    public float centerX() {
        return (left + right) / 2;
    }

    /** The y of its middle. */
    public float centerY() {
        return (top + bottom) / 2;
    }

    /** Whether a point lies in it or on its border. */
    public boolean holds(float x, float y) {
        return x >= left && x <= right && y >= top && y <= bottom;
    }

    /** The smallest rectangle around both. */
    public Box join(Box other) {
        return new Box(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }

    /** The same rectangle moved. */
    public Box shifted(float x, float y) {
        return new Box(left + x, top + y, right + x, bottom + y);
    }

    /** The rectangle after the plane was turned so that what ran along the given quarter turn runs to the right. */
    public Box turnedBack(int quarterTurns) {
        return switch (quarterTurns & 3) {
            case 0 -> this;
            case 1 -> new Box(top, -right, bottom, -left);
            case 2 -> new Box(-right, -bottom, -left, -top);
            default -> new Box(-bottom, left, -top, right);
        };
    }
}
