package org.gongkai.redaction.ofd;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.gongkai.redaction.model.CannotRedact;
import org.gongkai.redaction.model.CannotRedact.Why;
import org.gongkai.redaction.ofd.Glyph.Fate;

/** Cuts marked characters out of text objects: what stays becomes objects of its own, each where it was. */
final class TextCut {
    private final Ids ids;

    TextCut(Ids ids) {
        this.ids = ids;
    }

    /** What comes to stand in the place of an object; itself where nothing is marked. */
    List<Element> pieces(TextObject object) throws CannotRedact {
        if (object.glyphs().stream().allMatch(glyph -> glyph.fate() == Fate.STAYS)) {
            return List.of(object.element());
        }
        if (object.hasOtherShapes()) {
            throw new CannotRedact(Why.UNKNOWN_CONTENT, "ofd: shapes of several characters");
        }
        List<Element> pieces = new ArrayList<>();
        List<Glyph> glyphs = object.glyphs();
        int from = 0;
        for (int at = 1; at <= glyphs.size(); at++) {
            if (at == glyphs.size() || !belong(glyphs.get(from), glyphs.get(at))) {
                List<Glyph> piece = glyphs.subList(from, at);
                switch (piece.getFirst().fate()) {
                    case STAYS -> pieces.add(text(object, piece));
                    case IS_COVERED -> pieces.add(box(piece));
                    case GOES -> {}
                }
                from = at;
            }
        }
        return pieces;
    }

    private static boolean belong(Glyph one, Glyph other) {
        return one.fate() == other.fate() && one.spot().code() == other.spot().code();
    }

    private Element text(TextObject object, List<Glyph> glyphs) {
        Element piece = object.element().copy();
        piece.children()
                .removeIf(
                        child -> child.name().equals("TextCode") || child.name().equals("CGTransform"));
        piece.with("ID", ids.next());
        for (int i = 0; i < glyphs.size(); i++) {
            String shape = object.shape(glyphs.get(i));
            if (!shape.isEmpty()) {
                piece.with(shape(i, shape));
            }
        }
        return piece.with(code(object, glyphs));
    }

    private static Element shape(int index, String shape) {
        Element glyphs = new Element("Glyphs");
        glyphs.write(shape);
        return new Element("CGTransform")
                .with("CodePosition", String.valueOf(index))
                .with("CodeCount", "1")
                .with("GlyphCount", "1")
                .with(glyphs);
    }

    private static Element code(TextObject object, List<Glyph> glyphs) {
        Glyph first = glyphs.getFirst();
        Element before = object.element().children("TextCode").get(first.spot().code());
        Element code = new Element("TextCode")
                .with("X", Figures.of(first.spot().x()))
                .with("Y", Figures.of(first.spot().y()));
        List<Glyph> moving = glyphs.subList(0, glyphs.size() - 1);
        if (!moving.isEmpty() && before.attributes().containsKey("DeltaX")) {
            code.with(
                    "DeltaX",
                    moving.stream()
                            .map(glyph -> Figures.of(glyph.step().right()))
                            .collect(joined()));
        }
        if (!moving.isEmpty() && before.attributes().containsKey("DeltaY")) {
            code.with(
                    "DeltaY",
                    moving.stream()
                            .map(glyph -> Figures.of(glyph.step().down()))
                            .collect(joined()));
        }
        code.write(
                glyphs.stream().map(glyph -> Character.toString(glyph.sign())).collect(Collectors.joining()));
        return code;
    }

    private static Collector<CharSequence, ?, String> joined() {
        return Collectors.joining(" ");
    }

    private Element box(List<Glyph> glyphs) {
        Rectangle box = glyphs.stream().map(Glyph::box).reduce(Rectangle::join).orElseThrow();
        String right = Figures.of(box.width());
        String bottom = Figures.of(box.height());
        Element shape = new Element("AbbreviatedData");
        shape.write("M 0 0 L " + right + " 0 L " + right + " " + bottom + " L 0 " + bottom + " C");
        return new Element("PathObject")
                .with("ID", ids.next())
                .with("Boundary", Figures.of(box.left()) + " " + Figures.of(box.top()) + " " + right + " " + bottom)
                .with("Stroke", "false")
                .with("Fill", "true")
                .with(new Element("FillColor").with("Value", "0 0 0"))
                .with(shape);
    }
}
