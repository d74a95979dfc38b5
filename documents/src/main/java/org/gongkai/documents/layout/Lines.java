package org.gongkai.documents.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gongkai.documents.page.Glyph;

/** Sorts glyphs into lines. */
final class Lines {
    /** Centres further apart than this, in em of the smaller one, are on different lines. */
    private static final float LINE_TOLERANCE = 0.4f;

    /** Copies closer than this, in em, are one character printed bold. */
    private static final float BOLD_SHIFT = 0.2f;

    private static final Comparator<Glyph> BY_HEIGHT =
            Comparator.comparingDouble(glyph -> glyph.box().centerY());
    private static final Comparator<Glyph> BY_LEFT =
            Comparator.comparingDouble(glyph -> glyph.box().left());

    private Lines() {}

    /** The lines of the glyphs, from top to bottom; most of the glyphs run in one direction, which becomes the right. */
    static List<TextLine> of(List<Glyph> glyphs) {
        List<Glyph> sorted = upright(glyphs);
        sorted.sort(BY_HEIGHT);
        List<TextLine> lines = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            if (i == sorted.size() || !isSameLine(sorted.get(start), sorted.get(i))) {
                lines.add(line(sorted.subList(start, i)));
                start = i;
            }
        }
        return lines;
    }

    private static List<Glyph> upright(List<Glyph> glyphs) {
        int[] counts = new int[4];
        for (Glyph glyph : glyphs) {
            counts[glyph.turns() & 3]++;
        }
        if (counts[0] * 2 >= glyphs.size()) {
            return new ArrayList<>(glyphs);
        }
        int turns = counts[1] >= counts[3] ? 1 : 3;
        int most = counts[2] > counts[turns] ? 2 : turns;
        List<Glyph> turned = new ArrayList<>(glyphs.size());
        for (Glyph glyph : glyphs) {
            turned.add(glyph.turnedBack(most));
        }
        return turned;
    }

    private static boolean isSameLine(Glyph first, Glyph other) {
        float size = Math.min(first.size(), other.size());
        return other.box().centerY() - first.box().centerY() <= LINE_TOLERANCE * size;
    }

    private static TextLine line(List<Glyph> glyphs) {
        List<Glyph> line = new ArrayList<>(glyphs);
        line.sort(BY_LEFT);
        List<Glyph> kept = new ArrayList<>(line.size());
        for (Glyph glyph : line) {
            Glyph last = kept.isEmpty() ? null : kept.get(kept.size() - 1);
            boolean isCopy = last != null
                    && last.text().equals(glyph.text())
                    && glyph.box().left() - last.box().left() < BOLD_SHIFT * glyph.size();
            if (!isCopy) {
                kept.add(glyph);
            }
        }
        return new TextLine(kept);
    }
}
