package org.gongkai.documents.pdf;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import org.gongkai.documents.page.Box;

/** From the coordinates of a PDF page to those of the page as it is seen: origin top left, y downwards, turned upright. */
final class PagePlane {
    private final PDRectangle crop;
    private final int turns;

    PagePlane(PDPage page) {
        this.crop = page.getCropBox();
        this.turns = Math.floorMod(page.getRotation() / 90, 4);
    }

    float width() {
        return (turns & 1) == 0 ? crop.getWidth() : crop.getHeight();
    }

    float height() {
        return (turns & 1) == 0 ? crop.getHeight() : crop.getWidth();
    }

    private float x(float x, float y) {
        return switch (turns) {
            case 0 -> x - crop.getLowerLeftX();
            case 1 -> y - crop.getLowerLeftY();
            case 2 -> crop.getUpperRightX() - x;
            default -> crop.getUpperRightY() - y;
        };
    }

    private float y(float x, float y) {
        return switch (turns) {
            case 0 -> crop.getUpperRightY() - y;
            case 1 -> x - crop.getLowerLeftX();
            case 2 -> y - crop.getLowerLeftY();
            default -> crop.getUpperRightX() - x;
        };
    }

    /** The box around a rectangle given in the coordinates of the matrix. */
    Box box(Matrix matrix, float left, float bottom, float right, float top) {
        float a = matrix.getScaleX();
        float b = matrix.getShearY();
        float c = matrix.getShearX();
        float d = matrix.getScaleY();
        float e = matrix.getTranslateX();
        float f = matrix.getTranslateY();
        float x0 = a * left + c * bottom + e;
        float y0 = b * left + d * bottom + f;
        float x1 = a * right + c * top + e;
        float y1 = b * right + d * top + f;
        float px0 = x(x0, y0);
        float py0 = y(x0, y0);
        float px1 = x(x1, y1);
        float py1 = y(x1, y1);
        return new Box(Math.min(px0, px1), Math.min(py0, py1), Math.max(px0, px1), Math.max(py0, py1));
    }

    /** Quarter turns, clockwise, by which text in the matrix is turned as seen; -1 where it is slanted. */
    int turns(Matrix matrix) {
        float a = matrix.getScaleX();
        float b = matrix.getShearY();
        boolean runsAlong = Math.abs(b) <= 0.1f * Math.abs(a);
        boolean runsAcross = Math.abs(a) <= 0.1f * Math.abs(b);
        if (!runsAlong && !runsAcross) {
            return -1;
        }
        int own = runsAlong ? (a >= 0 ? 0 : 2) : (b >= 0 ? 3 : 1);
        return own + turns & 3;
    }
}
