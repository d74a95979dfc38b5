package org.gongkai.redaction.pdf;

import java.util.List;
import org.apache.pdfbox.util.Matrix;
import org.gongkai.redaction.pdf.trace.Glyph;
import org.gongkai.redaction.pdf.trace.Sheet;

/** Whether a character stands where a picture is. */
final class Pictured {
    private Pictured() {}

    static boolean isOn(Sheet sheet, Glyph glyph) {
        List<Float> corners = glyph.corners();
        float x = (corners.get(0) + corners.get(4)) / 2;
        float y = (corners.get(1) + corners.get(5)) / 2;
        return sheet.pictures().stream().anyMatch(picture -> holds(picture, x, y));
    }

    private static boolean holds(Matrix picture, float x, float y) {
        double a = picture.getScaleX();
        double b = picture.getShearY();
        double c = picture.getShearX();
        double d = picture.getScaleY();
        double area = a * d - b * c;
        double dx = x - picture.getTranslateX();
        double dy = y - picture.getTranslateY();
        double across = (d * dx - c * dy) / area;
        double up = (a * dy - b * dx) / area;
        return across >= 0 && across <= 1 && up >= 0 && up <= 1;
    }
}
