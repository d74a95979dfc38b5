package org.gongkai.documents.outgoing.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.gongkai.documents.outgoing.Face;
import org.gongkai.documents.outgoing.markup.Markup;

/** The looks of cells, each kept once. */
final class CellStyles {
    private static final int PLAIN_FONT = 0;
    private static final int TITLE_FONT = 1;
    private static final int FIRST_OWN_FORMAT = 164;

    /**
     * A look.
     *
     * @param decimals digits after the point, -1 for text
     */
    record Look(int font, boolean isRuled, boolean isCentered, int decimals) {
        static final Look TITLE = new Look(TITLE_FONT, false, true, -1);
        static final Look NOTE = new Look(PLAIN_FONT, false, false, -1);
        static final Look CENTERED = new Look(PLAIN_FONT, true, true, -1);
        static final Look LABEL = new Look(PLAIN_FONT, true, false, -1);

        static Look number(int decimals) {
            return new Look(PLAIN_FONT, true, true, decimals);
        }
    }

    private final List<Look> looks = new ArrayList<>(List.of(new Look(PLAIN_FONT, false, false, -1)));

    /** The index to refer to a look by. */
    int index(Look look) {
        if (!looks.contains(look)) {
            looks.add(look);
        }
        return looks.indexOf(look);
    }

    Markup write() {
        Markup xml = Markup.xml().start("styleSheet", "xmlns", SheetPart.NAMESPACE);
        formats(xml);
        xml.start("fonts", "count", 2);
        font(xml, 11, false);
        font(xml, 14, true);
        xml.end().start("fills", "count", 2);
        xml.start("fill").empty("patternFill", "patternType", "none").end();
        xml.start("fill").empty("patternFill", "patternType", "gray125").end().end();
        xml.start("borders", "count", 2).start("border");
        List.of("left", "right", "top", "bottom").forEach(xml::empty);
        xml.end().start("border");
        List.of("left", "right", "top", "bottom")
                .forEach(side -> xml.start(side, "style", "thin")
                        .empty("color", "auto", 1)
                        .end());
        xml.end().end();
        xml.start("cellStyleXfs", "count", 1)
                .empty("xf", "numFmtId", 0, "fontId", 0, "fillId", 0, "borderId", 0)
                .end();
        xml.start("cellXfs", "count", looks.size());
        looks.forEach(look -> look(xml, look));
        xml.end().start("cellStyles", "count", 1).empty("cellStyle", "name", "Normal", "xfId", 0, "builtinId", 0);
        return xml;
    }

    private void formats(Markup xml) {
        TreeSet<Integer> decimals = new TreeSet<>();
        looks.forEach(look -> decimals.add(look.decimals()));
        decimals.removeIf(count -> count <= 0);
        if (decimals.isEmpty()) {
            return;
        }
        xml.start("numFmts", "count", decimals.size());
        decimals.forEach(count ->
                xml.empty("numFmt", "numFmtId", FIRST_OWN_FORMAT + count, "formatCode", "0." + "0".repeat(count)));
        xml.end();
    }

    private static void font(Markup xml, int points, boolean isBold) {
        xml.start("font");
        if (isBold) {
            xml.empty("b");
        }
        xml.empty("sz", "val", points)
                .empty("name", "val", Face.SONG.official())
                .empty("charset", "val", 134)
                .end();
    }

    private static void look(Markup xml, Look look) {
        int format = look.decimals() < 0 ? 0 : look.decimals() == 0 ? 1 : FIRST_OWN_FORMAT + look.decimals();
        xml.start(
                "xf",
                "numFmtId",
                format,
                "fontId",
                look.font(),
                "fillId",
                0,
                "borderId",
                look.isRuled() ? 1 : 0,
                "xfId",
                0,
                "applyNumberFormat",
                1,
                "applyFont",
                1,
                "applyBorder",
                1,
                "applyAlignment",
                1);
        // A number wider than its column would show as ####; text goes on in the next line.
        String fit = look.decimals() < 0 ? "wrapText" : "shrinkToFit";
        xml.empty("alignment", "horizontal", look.isCentered() ? "center" : "left", "vertical", "center", fit, 1);
        xml.end();
    }
}
