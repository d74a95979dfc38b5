package org.gongkai.documents.outgoing.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.gongkai.documents.outgoing.Alignment;

/** Puts a line between two edges. */
final class LineSetter {
    /** Where the base line cuts the height of a Chinese character. */
    private static final double ASCENT = 0.88;
    /** A line that lacks more than this many characters is not stretched. */
    private static final double MOST_STRETCH = 3;

    private LineSetter() {}

    /**
     * The box of one line.
     *
     * @param y its top
     * @param height distance to the next line
     */
    record Box(double x, double y, double width, double height) {}

    static void set(LineBreaker.Line line, Box box, Alignment alignment, Consumer<Mark> out) {
        List<Glyph> glyphs = line.glyphs();
        if (glyphs.isEmpty()) {
            return;
        }
        double slack = box.width() - line.width();
        double size = glyphs.getFirst().look().points();
        boolean isStretched =
                alignment == Alignment.JUSTIFIED && !line.isEnd() && glyphs.size() > 1 && slack < MOST_STRETCH * size;
        double stretch = isStretched ? slack / (glyphs.size() - 1) : 0;
        double x = switch (alignment) {
            case LEFT, JUSTIFIED -> box.x();
            case CENTER -> box.x() + slack / 2;
            case RIGHT -> box.x() + slack;
        };
        double base = box.y() + (box.height() - size) / 2 + ASCENT * size;
        for (List<Glyph> piece : pieces(glyphs)) {
            out.accept(text(piece, x, base, stretch));
            x += piece.stream().mapToDouble(Glyph::advance).sum() + stretch * piece.size();
        }
    }

    private static Mark.Text text(List<Glyph> glyphs, double x, double y, double stretch) {
        StringBuilder text = new StringBuilder();
        glyphs.forEach(glyph -> text.appendCodePoint(glyph.codePoint()));
        Glyph first = glyphs.getFirst();
        double natural =
                first.look().face().advance(first.codePoint()) * first.look().points();
        return new Mark.Text(x, y, first.look(), first.advance() - natural + stretch, text.toString());
    }

    private static List<List<Glyph>> pieces(List<Glyph> glyphs) {
        List<List<Glyph>> pieces = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= glyphs.size(); i++) {
            if (i == glyphs.size()
                    || !glyphs.get(i).look().equals(glyphs.get(start).look())) {
                pieces.add(glyphs.subList(start, i));
                start = i;
            }
        }
        return pieces;
    }
}
