package org.gongkai.documents.outgoing.ofd;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.documents.outgoing.layout.LaidPages;
import org.gongkai.documents.outgoing.layout.Mark;
import org.gongkai.documents.outgoing.markup.Markup;

/** The contents of one page. */
final class PagePart {
    private static final double ASCENT = 0.88;
    /** Thickness of the outline that makes a face bolder, as a share of its size. */
    private static final double BOLD_OUTLINE = 0.025;

    private final LaidPages laid;
    private final Resources resources;
    private final Ids ids;
    private final Markup xml = Markup.xml();

    PagePart(LaidPages laid, Resources resources, Ids ids) {
        this.laid = laid;
        this.resources = resources;
        this.ids = ids;
    }

    Markup write(List<Mark> marks) {
        xml.start("ofd:Page", "xmlns:ofd", OfdWriter.NAMESPACE);
        xml.start("ofd:Area")
                .element("ofd:PhysicalBox", Millimetres.box(0, 0, laid.width(), laid.height()))
                .end();
        xml.start("ofd:Content").start("ofd:Layer", "Type", "Body", "ID", ids.next());
        marks.forEach(this::mark);
        return xml;
    }

    private void mark(Mark mark) {
        switch (mark) {
            case Mark.Text text -> text(text);
            case Mark.Rule rule -> rule(rule);
            case Mark.Picture picture -> {
                String size = Millimetres.of(picture.width()) + " 0 0 " + Millimetres.of(picture.height()) + " 0 0";
                xml.empty(
                        "ofd:ImageObject",
                        "ID",
                        ids.next(),
                        "Boundary",
                        Millimetres.box(picture.x(), picture.y(), picture.width(), picture.height()),
                        "CTM",
                        size,
                        "ResourceID",
                        resources.id(picture.image()));
            }
        }
    }

    private void text(Mark.Text text) {
        double points = text.look().points();
        int[] characters = text.text().codePoints().toArray();
        double width = 0;
        StringBuilder steps = new StringBuilder();
        for (int i = 0; i < characters.length; i++) {
            double advance = text.advance(characters[i]);
            width += advance;
            if (i + 1 < characters.length) {
                steps.append(i == 0 ? "" : " ").append(Millimetres.of(advance));
            }
        }
        String box = Millimetres.box(text.x(), text.y() - ASCENT * points, width, points);
        xml.start("ofd:TextObject", attributes(text.look(), box));
        String base = Millimetres.of(ASCENT * points);
        if (steps.isEmpty()) {
            xml.element("ofd:TextCode", text.text(), "X", "0", "Y", base);
        } else {
            xml.element("ofd:TextCode", text.text(), "X", "0", "Y", base, "DeltaX", steps);
        }
        xml.end();
    }

    private Object[] attributes(Mark.Look look, String box) {
        List<Object> attributes = new ArrayList<>(List.of("ID", ids.next(), "Boundary", box));
        attributes.addAll(List.of("Font", resources.id(look.face()), "Size", Millimetres.of(look.points())));
        if (look.isBold()) {
            String outline = Millimetres.of(BOLD_OUTLINE * look.points());
            attributes.addAll(List.of("Stroke", "true", "Fill", "true", "LineWidth", outline));
        }
        return attributes.toArray();
    }

    private void rule(Mark.Rule rule) {
        double half = Mark.Rule.POINTS / 2;
        double width = rule.endX() - rule.x();
        double height = rule.endY() - rule.y();
        xml.start(
                "ofd:PathObject",
                "ID",
                ids.next(),
                "Boundary",
                Millimetres.box(rule.x() - half, rule.y() - half, width + 2 * half, height + 2 * half),
                "LineWidth",
                Millimetres.of(Mark.Rule.POINTS));
        String start = Millimetres.of(half) + " " + Millimetres.of(half);
        String end = Millimetres.of(half + width) + " " + Millimetres.of(half + height);
        xml.element("ofd:AbbreviatedData", "M " + start + " L " + end).end();
    }
}
