package org.gongkai.redaction.ofd;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.redaction.model.CannotRedact;
import org.gongkai.redaction.model.CannotRedact.Why;
import org.gongkai.redaction.ofd.Glyph.Spot;
import org.gongkai.redaction.ofd.Glyph.Step;

/** A text object and its characters. */
final class TextObject {
    private static final int FIRST_WIDE = 0x2000;
    /** In millimetres; smaller text is a grey line to people. */
    private static final double SMALLEST = 0.35;

    private final Element element;
    private final List<Glyph> glyphs = new ArrayList<>();
    private final Map<Integer, String> shapes = new HashMap<>();
    private boolean hasOtherShapes;

    TextObject(Element element) throws CannotRedact {
        this.element = element;
        List<Element> codes = element.children("TextCode");
        for (Element transform : element.children("CGTransform")) {
            shapes(transform, codes.size());
        }
        double x = 0;
        double y = 0;
        for (int code = 0; code < codes.size(); code++) {
            x = Figures.number(codes.get(code).attribute("X"), x);
            y = Figures.number(codes.get(code).attribute("Y"), y);
            Spot end = characters(codes.get(code), new Spot(code, 0, x, y));
            x = end.x();
            y = end.y();
        }
    }

    Element element() {
        return element;
    }

    List<Glyph> glyphs() {
        return glyphs;
    }

    /** The number of its shape in the font where the file tells it, else nothing. */
    String shape(Glyph glyph) {
        return shapes.getOrDefault(glyph.spot().index(), "");
    }

    /** Whether shapes stand for several characters, or characters for several shapes, so that none can be cut out. */
    boolean hasOtherShapes() {
        return hasOtherShapes;
    }

    /** Whether the object as a whole is drawn in no way that people see. */
    boolean isUnseen() {
        boolean hasNoInk = element.is("Fill", "false") && !element.is("Stroke", "true");
        boolean isClear = element.is("Alpha", "0")
                || element.child("FillColor")
                        .map(color -> color.is("Alpha", "0"))
                        .orElse(false);
        boolean isTiny = glyphs.stream().allMatch(glyph -> glyph.box().height() < SMALLEST);
        return hasNoInk || isClear || isTiny;
    }

    /** Whether it is as white as paper. */
    boolean isWhite() {
        return element.child("FillColor")
                .map(color -> Figures.of(color.attribute("Value")))
                .filter(value -> value.length == 1 || value.length == 3)
                .map(value -> Arrays.stream(value).allMatch(part -> part >= 247))
                .orElse(false);
    }

    private void shapes(Element transform, int codes) {
        double[] numbers =
                Figures.of(transform.child("Glyphs").map(Element::text).orElse(""));
        int from = (int) Figures.number(transform.attribute("CodePosition"), 0);
        int characters = (int) Figures.number(transform.attribute("CodeCount"), 1);
        int shapesSaid = (int) Figures.number(transform.attribute("GlyphCount"), 1);
        hasOtherShapes |= codes != 1 || characters != shapesSaid || characters != numbers.length || from < 0;
        for (int i = 0; i < numbers.length; i++) {
            shapes.put(from + i, String.valueOf((int) numbers[i]));
        }
    }

    private Spot characters(Element code, Spot start) throws CannotRedact {
        Placement placement = new Placement(element);
        double size = Figures.number(element.attribute("Size"));
        double stretch = Figures.number(element.attribute("HScale"), 1);
        List<Double> right = Figures.distances(code.attribute("DeltaX"));
        List<Double> down = Figures.distances(code.attribute("DeltaY"));
        boolean isNatural = right.isEmpty() && down.isEmpty();
        Spot spot = start;
        for (int sign : code.text().codePoints().toArray()) {
            int index = spot.index();
            double natural = size * (stretch > 0 ? stretch : 1) * (sign < FIRST_WIDE ? 0.5 : 1);
            double toNext = index < right.size() ? right.get(index) : isNatural ? natural : 0;
            double below = index < down.size() ? down.get(index) : 0;
            double width = toNext > 0 ? Math.min(toNext, natural) : natural;
            Rectangle box =
                    placement.rectangle(spot.x(), spot.y() - 0.88 * size, spot.x() + width, spot.y() + 0.12 * size);
            glyphs.add(new Glyph(this, new Step(spot, toNext, below), readable(sign, index), box));
            spot = new Spot(spot.code(), index + 1, spot.x() + toNext, spot.y() + below);
        }
        return spot;
    }

    /** A shape whose character is private or only a placeholder could be any text, and nobody would find it. */
    private int readable(int sign, int index) throws CannotRedact {
        boolean isPrivate = Character.getType(sign) == Character.PRIVATE_USE || sign == 0xFFFD;
        if (isPrivate || (shapes.containsKey(index) && (sign == 0xA4 || Character.isISOControl(sign)))) {
            throw new CannotRedact(Why.UNKNOWN_CONTENT, "ofd: shapes without characters");
        }
        return sign;
    }
}
