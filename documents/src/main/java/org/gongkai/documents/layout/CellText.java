package org.gongkai.documents.layout;

import java.util.List;
import org.gongkai.documents.page.Glyph;

/** What a cell says: lines that were only wrapped to fit its width are put together again. */
final class CellText {
    /** Points left and right that text keeps from the borders of a cell, both together. */
    private static final float PADDING = 14;

    private final List<TextLine> lines;
    private final float width;

    /** The text of the glyphs in a cell of this width in points. */
    CellText(List<Glyph> glyphs, float width) {
        this.lines = Lines.of(glyphs);
        this.width = width;
    }

    /** The text, a line break only where the writer put one. */
    String text() {
        if (lines.isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder(lines.get(0).text());
        for (int i = 1; i < lines.size(); i++) {
            if (!isFull(lines.get(i - 1), lines.get(i).firstWidth())) {
                text.append('\n');
            }
            text.append(lines.get(i).text());
        }
        return text.toString();
    }

    private boolean isFull(TextLine line, float next) {
        return width - line.box().width() <= next + PADDING;
    }

    /** Whether the last line has no room for another character, so that the text may go on elsewhere. */
    boolean isFull() {
        return !lines.isEmpty() && isFull(lines.getLast(), lines.getLast().size());
    }
}
