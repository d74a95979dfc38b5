package org.gongkai.redaction.pdf;

import java.util.IdentityHashMap;
import java.util.List;
import org.apache.pdfbox.util.Matrix;
import org.gongkai.redaction.pdf.trace.Glyph;
import org.gongkai.redaction.pdf.trace.Sheet;

/** Whether a picture shows what a character says: text that nobody sees is often what was read from a picture. */
final class Pictured {
    private Pictured() {}

    /** Whether the character is unseen where there is a picture. */
    static boolean isOn(Sheet sheet, Glyph glyph) {
        return isOn(sheet.pictures(), glyph);
    }

    /** Whether pictures are drawn over any of these characters. */
    static boolean areUnder(Sheet sheet, IdentityHashMap<Glyph, Integer> order, List<Glyph> glyphs) {
        return glyphs.stream()
                .anyMatch(glyph -> isOn(
                        sheet.pictures().stream()
                                .filter(picture -> picture.above() > order.getOrDefault(glyph, 0))
                                .toList(),
                        glyph));
    }

    private static boolean isOn(List<Sheet.Picture> pictures, Glyph glyph) {
        List<Float> corners = glyph.corners();
        float x = (corners.get(0) + corners.get(4)) / 2;
        float y = (corners.get(1) + corners.get(5)) / 2;
        return pictures.stream().anyMatch(picture -> holds(picture.plane(), x, y));
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
