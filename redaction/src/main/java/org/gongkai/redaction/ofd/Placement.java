package org.gongkai.redaction.ofd;

/** From the coordinates of one object to those of its page: turned by its matrix, then moved by its boundary. */
final class Placement {
    private static final double[] UNTURNED = {1, 0, 0, 1, 0, 0};

    private final double[] boundary;
    private final double[] matrix;

    /** A point in millimetres. */
    record Point(double x, double y) {}

    Placement(Element object) {
        double[] box = Figures.of(object.attribute("Boundary"));
        double[] turned = Figures.of(object.attribute("CTM"));
        this.boundary = box.length == 4 ? box : new double[4];
        this.matrix = turned.length == UNTURNED.length ? turned : UNTURNED;
    }

    Point point(double x, double y) {
        return new Point(
                boundary[0] + matrix[0] * x + matrix[2] * y + matrix[4],
                boundary[1] + matrix[1] * x + matrix[3] * y + matrix[5]);
    }

    /** The upright rectangle round one that may be turned. */
    Rectangle rectangle(double x0, double y0, double x1, double y1) {
        return Rectangle.of(point(x0, y0), point(x1, y1)).join(Rectangle.of(point(x0, y1), point(x1, y0)));
    }

    /** Where the object stands at all. */
    Rectangle whole() {
        return new Rectangle(boundary[0], boundary[1], boundary[0] + boundary[2], boundary[1] + boundary[3]);
    }
}
