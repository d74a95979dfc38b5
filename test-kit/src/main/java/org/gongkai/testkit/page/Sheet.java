package org.gongkai.testkit.page;

import java.util.ArrayList;
import java.util.List;

/** A page: lines of text and ruling lines, in points from its top left corner. */
public final class Sheet {
    private final double width;
    private final double height;
    private final List<Text> texts = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();

    /** A line of text; y is its base line. */
    public record Text(double x, double y, double size, String text) {}

    /** A ruling line, lying or standing. */
    public record Line(double x0, double y0, double x1, double y1) {}

    Sheet(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /** In points. */
    public double width() {
        return width;
    }

    /** In points. */
    public double height() {
        return height;
    }

    /** All lines of text. */
    public List<Text> texts() {
        return texts;
    }

    /** All ruling lines. */
    public List<Line> lines() {
        return lines;
    }

    void text(double x, double y, double size, String text) {
        if (!text.isBlank()) {
            texts.add(new Text(x, y, size, text));
        }
    }

    void line(double x0, double y0, double x1, double y1) {
        lines.add(new Line(x0, y0, x1, y1));
    }

    /** Two pages on one sheet, side by side. */
    static Sheet beside(Sheet left, Sheet right) {
        Sheet both = new Sheet(left.width + right.width, left.height);
        both.texts.addAll(left.texts);
        both.lines.addAll(left.lines);
        right.texts.forEach(text -> both.text(text.x() + left.width, text.y(), text.size(), text.text()));
        right.lines.forEach(line -> both.line(line.x0() + left.width, line.y0(), line.x1() + left.width, line.y1()));
        return both;
    }

    /** How wide a text of this size is: Han characters are one em wide, others half. */
    static double width(String text, double size) {
        return text.codePoints().mapToDouble(Sheet::ems).sum() * size;
    }

    static double ems(int character) {
        return character < 0x2000 ? 0.5 : 1;
    }

    /** The text in lines of at most this width. */
    static List<String> wrap(String text, double size, double most) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        double width = 0;
        for (int character : text.codePoints().toArray()) {
            double own = ems(character) * size;
            if (width + own > most && !line.isEmpty()) {
                lines.add(line.toString());
                line.setLength(0);
                width = 0;
            }
            line.appendCodePoint(character);
            width += own;
        }
        lines.add(line.toString());
        return lines;
    }
}
