package org.gongkai.redaction.ofd;

import org.gongkai.redaction.ofd.Placement.Point;

/** A place on a page in millimetres. */
record Rectangle(double left, double top, double right, double bottom) {
    static Rectangle of(Point one, Point other) {
        return new Rectangle(
                Math.min(one.x(), other.x()),
                Math.min(one.y(), other.y()),
                Math.max(one.x(), other.x()),
                Math.max(one.y(), other.y()));
    }

    double width() {
        return right - left;
    }

    double height() {
        return bottom - top;
    }

    Rectangle join(Rectangle other) {
        return new Rectangle(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }

    boolean meets(Rectangle other) {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    /** Whether the middle of another lies in it. */
    boolean hidesMiddleOf(Rectangle other) {
        double x = (other.left + other.right) / 2;
        double y = (other.top + other.bottom) / 2;
        return x > left && x < right && y > top && y < bottom;
    }
}
