package org.gongkai.documents.ofd;

import org.gongkai.documents.page.Box;

/**
 * From the coordinates of one object to the page in points: millimetres, placed by the boundary of the object and turned
 * by its matrix.
 */
final class Plane {
    private static final float POINTS = 72 / 25.4f;
    private static final float[] UNTURNED = {1, 0, 0, 1, 0, 0};

    private final float left;
    private final float top;
    private final float[] matrix;

    /**
     * The plane of an object.
     *
     * @param page the physical box of the page
     * @param boundary of the object on the page
     * @param matrix six numbers, empty where there is none
     */
    Plane(float[] page, float[] boundary, float[] matrix) {
        this.left = at(boundary, 0) - at(page, 0);
        this.top = at(boundary, 1) - at(page, 1);
        this.matrix = matrix.length == UNTURNED.length ? matrix : UNTURNED;
    }

    static float at(float[] numbers, int index) {
        return index < numbers.length ? numbers[index] : 0;
    }

    static float points(float millimetres) {
        return millimetres * POINTS;
    }

    Box box(float x0, float y0, float x1, float y1) {
        float px0 = x(x0, y0);
        float py0 = y(x0, y0);
        float px1 = x(x1, y1);
        float py1 = y(x1, y1);
        return new Box(Math.min(px0, px1), Math.min(py0, py1), Math.max(px0, px1), Math.max(py0, py1));
    }

    private float x(float x, float y) {
        return points(left + matrix[0] * x + matrix[2] * y + matrix[4]);
    }

    private float y(float x, float y) {
        return points(top + matrix[1] * x + matrix[3] * y + matrix[5]);
    }

    /** Quarter turns, clockwise, of what runs to the right in the object; -1 where it is slanted. */
    int turns() {
        float along = Math.abs(matrix[0]);
        float across = Math.abs(matrix[1]);
        if (across <= 0.1f * along) {
            return matrix[0] >= 0 ? 0 : 2;
        }
        if (along <= 0.1f * across) {
            return matrix[1] >= 0 ? 1 : 3;
        }
        return -1;
    }
}
