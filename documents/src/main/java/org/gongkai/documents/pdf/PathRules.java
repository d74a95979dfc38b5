package org.gongkai.documents.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.util.Matrix;
import org.gongkai.documents.page.Box;
import org.gongkai.documents.page.PageContent;

/** Collects the path in progress and says which ruling lines it draws. */
final class PathRules {
    private static final int MOST_PIECES = 10_000;
    private static final float LEAST_BACKGROUND = 5;
    private static final Box NOTHING = new Box(Float.MAX_VALUE, Float.MAX_VALUE, -Float.MAX_VALUE, -Float.MAX_VALUE);

    private final PagePlane plane;
    private final PageContent page;
    private final List<Box> lines = new ArrayList<>();
    private final List<Box> areas = new ArrayList<>();
    private final List<Box> backgrounds = new ArrayList<>();
    private final float[] current = new float[2];
    private final float[] start = new float[2];
    private Box outline = NOTHING;

    PathRules(PagePlane plane, PageContent page) {
        this.plane = plane;
        this.page = page;
    }

    /** Takes in a path instruction; answers whether it was one. */
    boolean take(String instruction, List<COSBase> operands, Matrix matrix, Ink ink) {
        switch (instruction) {
            case "m" -> move(number(operands, 0), number(operands, 1));
            case "l" -> line(number(operands, 0), number(operands, 1), matrix);
            case "c" -> jump(number(operands, 4), number(operands, 5));
            case "v", "y" -> jump(number(operands, 2), number(operands, 3));
            case "h" -> line(start[0], start[1], matrix);
            case "re" -> rectangle(operands, matrix);
            case "S", "s" -> paint(instruction.equals("s"), true, false, ink, matrix);
            case "f", "F", "f*" -> paint(true, false, true, ink, matrix);
            case "B", "B*" -> paint(false, true, true, ink, matrix);
            case "b", "b*" -> paint(true, true, true, ink, matrix);
            case "n" -> clear();
            case "W", "W*" -> {}
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Whether something that is not white was filled here before. */
    boolean hasBackground(Box box) {
        for (Box background : backgrounds) {
            if (background.left() <= box.left()
                    && background.right() >= box.right()
                    && background.top() <= box.bottom()
                    && background.bottom() >= box.top()) {
                return true;
            }
        }
        return false;
    }

    void addBackground(Box box) {
        boolean isArea = box.bottom() - box.top() > LEAST_BACKGROUND && box.right() - box.left() > LEAST_BACKGROUND;
        if (isArea && backgrounds.size() < MOST_PIECES) {
            backgrounds.add(box);
        }
    }

    /** An operand, 0 where it is missing or no number. */
    static float number(List<COSBase> operands, int index) {
        return index < operands.size() && operands.get(index) instanceof COSNumber number ? number.floatValue() : 0;
    }

    private void move(float x, float y) {
        endOutline();
        jump(x, y);
        start[0] = x;
        start[1] = y;
    }

    private void jump(float x, float y) {
        current[0] = x;
        current[1] = y;
    }

    private void line(float x, float y, Matrix matrix) {
        Box box = plane.box(matrix, current[0], current[1], x, y);
        if (lines.size() < MOST_PIECES) {
            lines.add(box);
        }
        outline = new Box(
                Math.min(outline.left(), box.left()),
                Math.min(outline.top(), box.top()),
                Math.max(outline.right(), box.right()),
                Math.max(outline.bottom(), box.bottom()));
        jump(x, y);
    }

    private void endOutline() {
        if (outline.left() <= outline.right() && areas.size() < MOST_PIECES) {
            areas.add(outline);
        }
        outline = NOTHING;
    }

    private void rectangle(List<COSBase> operands, Matrix matrix) {
        float x = number(operands, 0);
        float y = number(operands, 1);
        float right = x + number(operands, 2);
        float top = y + number(operands, 3);
        endOutline();
        if (areas.size() < MOST_PIECES && lines.size() < MOST_PIECES) {
            areas.add(plane.box(matrix, x, y, right, top));
            lines.add(plane.box(matrix, x, y, right, y));
            lines.add(plane.box(matrix, x, top, right, top));
            lines.add(plane.box(matrix, x, y, x, top));
            lines.add(plane.box(matrix, right, y, right, top));
        }
        move(x, y);
    }

    private void paint(boolean closes, boolean strokes, boolean fills, Ink ink, Matrix matrix) {
        if (closes && (current[0] != start[0] || current[1] != start[1])) {
            line(start[0], start[1], matrix);
        }
        endOutline();
        if (strokes && !ink.isWhiteStroke()) {
            lines.forEach(page::rule);
        }
        if (fills && !ink.isWhiteFill()) {
            areas.forEach(page::rule);
            areas.forEach(this::addBackground);
        }
        clear();
    }

    private void clear() {
        lines.clear();
        areas.clear();
        outline = NOTHING;
    }
}
