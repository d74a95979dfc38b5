package org.gongkai.documents.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.util.Matrix;
import org.gongkai.documents.page.Box;
import org.gongkai.documents.page.Glyph;
import org.jspecify.annotations.Nullable;

/**
 * The part of the page that can be drawn on: the rectangles around all clipping paths, cut with one another. A sheet program
 * clips each label to its cell, and what is left of it would otherwise stand among the values beside it.
 */
final class Clip {
    private static final Box ALL = new Box(-Float.MAX_VALUE, -Float.MAX_VALUE, Float.MAX_VALUE, Float.MAX_VALUE);

    private final PagePlane plane;
    private final Deque<Box> saved = new ArrayDeque<>();
    private Box seen = ALL;
    private @Nullable Box path;
    private boolean isPending;
    private @Nullable Glyph digit;

    Clip(PagePlane plane) {
        this.plane = plane;
    }

    void save() {
        saved.push(seen);
    }

    void restore() {
        Box last = saved.poll();
        if (last != null) {
            seen = last;
        }
    }

    /** Takes note of a path and of what becomes of it. */
    void note(String instruction, List<COSBase> operands, Matrix matrix) {
        switch (instruction) {
            case "m", "l", "c", "v", "y" -> points(operands, matrix);
            case "re" -> rectangle(operands, matrix);
            case "W", "W*" -> isPending = true;
            case "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "n" -> end();
            default -> {}
        }
    }

    /** All points of the instruction; those that bend a curve are no nearer to the middle than the curve is. */
    private void points(List<COSBase> operands, Matrix matrix) {
        for (int i = 0; i + 1 < operands.size(); i += 2) {
            float x = PathRules.number(operands, i);
            float y = PathRules.number(operands, i + 1);
            add(plane.box(matrix, x, y, x, y));
        }
    }

    private void rectangle(List<COSBase> operands, Matrix matrix) {
        float x = PathRules.number(operands, 0);
        float y = PathRules.number(operands, 1);
        float right = x + PathRules.number(operands, 2);
        float top = y + PathRules.number(operands, 3);
        add(plane.box(matrix, x, y, right, top));
        add(plane.box(matrix, x, top, right, y));
    }

    private void add(Box box) {
        path = path == null ? box : path.join(box);
    }

    private void end() {
        if (isPending && path != null) {
            seen = new Box(
                    Math.max(seen.left(), path.left()),
                    Math.max(seen.top(), path.top()),
                    Math.min(seen.right(), path.right()),
                    Math.min(seen.bottom(), path.bottom()));
        }
        isPending = false;
        path = null;
    }

    /** Whether nothing, or less than half, of a character is drawn; a number of which anything is drawn is seen whole. */
    boolean hides(Glyph glyph) {
        Box box = glyph.box();
        boolean isHidden = !seen.holds(box.centerX(), box.centerY()) && (digit == null || !digit.isOneNumber(glyph));
        digit = !isHidden && glyph.isNumeric() ? glyph : null;
        return isHidden;
    }
}
