package org.gongkai.documents.outgoing.layout;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gongkai.documents.outgoing.Run;
import org.gongkai.documents.outgoing.StyleSheet;
import org.gongkai.documents.outgoing.TextLook;
import org.gongkai.documents.outgoing.TextRole;
import org.gongkai.documents.outgoing.fonts.FontSet;
import org.gongkai.documents.outgoing.fonts.ShippedFace;

/** Turns text into characters with a width, and remembers those that no face has. */
final class Typecase {
    /** The printers' mark for a character that is not in the case. */
    private static final int GETA = 0x3013;

    private final FontSet fonts;
    private final StyleSheet styles;
    private final Set<String> missing = new LinkedHashSet<>();

    Typecase(FontSet fonts, StyleSheet styles) {
        this.fonts = fonts;
        this.styles = styles;
    }

    List<Glyph> glyphs(List<Run> runs) {
        List<Glyph> glyphs = new ArrayList<>();
        runs.forEach(run -> glyphs.addAll(glyphs(run.text(), run.role())));
        return glyphs;
    }

    List<Glyph> glyphs(String text, TextRole role) {
        return glyphs(text, role, 1);
    }

    /** The same in another size. */
    List<Glyph> glyphs(String text, TextRole role, double scale) {
        TextLook look = look(role);
        ShippedFace face = fonts.of(look.face());
        Mark.Look mark = new Mark.Look(face, look.points() * scale, look.isBold() || role == TextRole.TITLE);
        List<Glyph> glyphs = new ArrayList<>();
        text.codePoints().forEach(c -> {
            int shown = c == '\n' || face.has(c) ? c : replaced(c);
            double advance = shown == '\n' ? 0 : face.advance(shown) * mark.points() + look.tracking();
            glyphs.add(new Glyph(shown, mark, advance));
        });
        return glyphs;
    }

    TextLook look(TextRole role) {
        return styles.look(role);
    }

    List<String> missing() {
        return List.copyOf(missing);
    }

    private int replaced(int codePoint) {
        if (codePoint == 0xA0) {
            return ' ';
        }
        missing.add(Character.toString(codePoint));
        return GETA;
    }
}
