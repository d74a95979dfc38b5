package org.gongkai.redaction.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.gongkai.redaction.pdf.trace.Glyph;
import org.gongkai.redaction.pdf.trace.Sheet;
import org.gongkai.redaction.pdf.write.Rewriting;
import org.jspecify.annotations.Nullable;

/** Draws black boxes where characters were covered. */
final class Boxes {
    /** Parts of the size between two characters of one box. */
    private static final float NEAR = 1;

    private final Rewriting page;

    Boxes(Rewriting page) {
        this.page = page;
    }

    /** Draws one box for each stretch of characters, in the plane of the page. */
    void draw(Sheet sheet) throws IOException {
        List<Glyph> stretch = new ArrayList<>();
        for (Glyph glyph : sheet.glyphs()) {
            if (!stretch.isEmpty() && (!glyph.isCovered() || !goesOn(stretch.getLast(), glyph))) {
                box(stretch);
                stretch.clear();
            }
            if (glyph.isCovered()) {
                stretch.add(glyph);
            }
        }
        if (!stretch.isEmpty()) {
            box(stretch);
        }
    }

    private static boolean goesOn(@Nullable Glyph last, Glyph next) {
        if (last == null || last.degrees() != next.degrees() || last.isDownwards() || next.isDownwards()) {
            return false;
        }
        List<Float> end = last.corners();
        List<Float> begin = next.corners();
        double gap = Math.hypot(begin.get(0) - end.get(2), begin.get(1) - end.get(3));
        return gap < NEAR * last.size() && next.distanceFromLineOf(last) < NEAR / 10 * last.size();
    }

    private void box(List<Glyph> stretch) throws IOException {
        List<Float> begin = stretch.getFirst().corners();
        List<Float> end = stretch.getLast().corners();
        page.put("q", List.of());
        page.put("g", List.of(COSInteger.ZERO));
        page.put("m", point(begin, 0));
        page.put("l", point(end, 2));
        page.put("l", point(end, 4));
        page.put("l", point(begin, 6));
        page.put("h", List.of());
        page.put("f", List.of());
        page.put("Q", List.of());
    }

    private static List<COSBase> point(List<Float> corners, int at) {
        return List.of(new COSFloat(corners.get(at)), new COSFloat(corners.get(at + 1)));
    }
}
