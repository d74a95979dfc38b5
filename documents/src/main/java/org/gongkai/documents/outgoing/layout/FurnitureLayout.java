package org.gongkai.documents.outgoing.layout;

import java.util.List;
import java.util.function.Consumer;
import org.gongkai.documents.outgoing.Alignment;
import org.gongkai.documents.outgoing.PageSetup;
import org.gongkai.documents.outgoing.TextLook;
import org.gongkai.documents.outgoing.TextRole;

/** Headers and page numbers. */
final class FurnitureLayout {
    /** The number stands 7 mm below the text (GB/T 9704). */
    private static final double BELOW_TEXT = 7;

    private final PageSetup page;
    private final Typecase typecase;
    private final TextLook look;

    FurnitureLayout(PageSetup page, Typecase typecase) {
        this.page = page;
        this.typecase = typecase;
        look = typecase.look(TextRole.FURNITURE);
    }

    void add(List<List<Mark>> pages) {
        for (int i = 0; i < pages.size(); i++) {
            List<Mark> marks = pages.get(i);
            set(page.header(), Paper.points(page.margins().top() / 2), Alignment.CENTER, marks::add);
            int number = i + 1;
            switch (page.numbering()) {
                case NONE -> {}
                case DASHES_CENTERED -> number(number, Alignment.CENTER, marks::add);
                case DASHES_OUTSIDE -> number(number, number % 2 == 1 ? Alignment.RIGHT : Alignment.LEFT, marks::add);
            }
        }
    }

    private void number(int number, Alignment alignment, Consumer<Mark> out) {
        double y = Paper.points(page.height() - page.margins().bottom() + BELOW_TEXT) - look.linePoints() / 2;
        set("\u2014 " + number + " \u2014", y, alignment, out);
    }

    private void set(String text, double y, Alignment alignment, Consumer<Mark> out) {
        List<Glyph> glyphs = typecase.glyphs(text, TextRole.FURNITURE);
        double inset = alignment == Alignment.CENTER ? 0 : look.points();
        double x = Paper.points(page.margins().left()) + inset;
        double width = Paper.points(page.textWidth()) - 2 * inset;
        LineSetter.Box box = new LineSetter.Box(x, y, width, look.linePoints());
        LineSetter.set(new LineBreaker.Line(glyphs, true), box, alignment, out);
    }
}
