package org.gongkai.documents.outgoing.layout;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.gongkai.documents.outgoing.Table.Placed;
import org.gongkai.documents.outgoing.TableCell;
import org.gongkai.documents.outgoing.TextRole;

/**
 * The lines of a cell.
 *
 * @param lineHeight distance from line to line in points
 */
record CellText(Placed placed, List<LineBreaker.Line> lines, double lineHeight) {
    private static final double SIDE_PADDING = 2;
    private static final double PADDING = 2;

    /** Where a cell stands on its page. */
    record Area(double x, double y, double width, double height) {
        void addRules(Set<Mark> rules) {
            rules.add(new Mark.Rule(x, y, x + width, y));
            rules.add(new Mark.Rule(x, y + height, x + width, y + height));
            rules.add(new Mark.Rule(x, y, x, y + height));
            rules.add(new Mark.Rule(x + width, y, x + width, y + height));
        }
    }

    /** Breaks the text for a cell of this width; a number that is too wide is set smaller, never broken. */
    static CellText of(Placed placed, double width, Typecase typecase) {
        TableCell cell = placed.cell();
        TextRole role = cell.kind() == TableCell.Kind.HEADER ? TextRole.TABLE_HEADER : TextRole.TABLE;
        double room = width - 2 * SIDE_PADDING;
        List<Glyph> glyphs = typecase.glyphs(cell.text(), role);
        double widest = LineBreaker.widestPiece(glyphs);
        if (widest > room) {
            glyphs = typecase.glyphs(cell.text(), role, room / widest);
        }
        return new CellText(
                placed, LineBreaker.lines(glyphs, room, 0), typecase.look(role).linePoints());
    }

    double height() {
        return lines.size() * lineHeight + 2 * PADDING;
    }

    void set(Area area, Consumer<Mark> out) {
        double y = area.y() + (area.height() - lines.size() * lineHeight) / 2;
        for (LineBreaker.Line line : lines) {
            LineSetter.Box box =
                    new LineSetter.Box(area.x() + SIDE_PADDING, y, area.width() - 2 * SIDE_PADDING, lineHeight);
            LineSetter.set(line, box, placed.cell().alignment(), out);
            y += lineHeight;
        }
    }
}
