package org.gongkai.redaction.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.gongkai.redaction.pdf.trace.Glyph;

/**
 * The orders in which a page can be read: as it was written, along its lines, down its columns, turned, and from each end of a line in
 * a cell to the line below. A file may draw its characters in any order, and people see none of it.
 */
final class Readings {
    /** Parts of the size by which characters of one line may stand higher or lower. */
    private static final double SAME_LINE = 0.5;

    /** Parts of the size within which the same character is drawn twice to look bold. */
    private static final double SAME_PLACE = 0.3;

    /** Parts of the size that part two cells. */
    private static final double GAP = 0.6;

    private static final int TURN = 5;

    private Readings() {}

    /** Characters that were drawn one over the other. */
    record Slot(List<Glyph> glyphs) {
        Glyph first() {
            return glyphs.getFirst();
        }
    }

    /** Every order that may tell something the others do not. */
    static List<List<Slot>> of(List<Glyph> glyphs) {
        List<List<Slot>> readings = new ArrayList<>();
        readings.add(glyphs.stream().map(glyph -> new Slot(List.of(glyph))).toList());
        readings.add(read(lines(glyphs, 0)));
        readings.add(read(lines(glyphs, 270)));
        readings.addAll(Wraps.of(lines(glyphs, 0), GAP));
        TreeMap<Integer, List<Glyph>> turned = new TreeMap<>();
        for (Glyph glyph : glyphs) {
            int turn = Math.round((float) glyph.degrees() / TURN) * TURN % 360;
            turned.computeIfAbsent(turn, absent -> new ArrayList<>()).add(glyph);
        }
        turned.forEach((degrees, those) -> {
            if (degrees != 0) {
                readings.add(read(lines(those, degrees)));
                readings.addAll(Wraps.of(lines(those, degrees), GAP));
            }
        });
        return readings;
    }

    private static List<Slot> read(List<List<Placed>> lines) {
        return lines.stream().flatMap(List::stream).map(Placed::slot).toList();
    }

    /**
     * Where something stands on a line.
     *
     * @param slot that stands there
     * @param along the line, from its begin
     * @param end of it along the line
     * @param height of the line over the others
     */
    record Placed(Slot slot, double along, double end, double height) {}

    /** The lines of a page that is turned by so many degrees, from the top. */
    private static List<List<Placed>> lines(List<Glyph> glyphs, int degrees) {
        double x = Math.cos(Math.toRadians(degrees));
        double y = Math.sin(Math.toRadians(degrees));
        ToDoubleFunction<Glyph> along = glyph -> glyph.x() * x + glyph.y() * y;
        ToDoubleFunction<Glyph> across = glyph -> glyph.y() * x - glyph.x() * y;
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(across).reversed());
        List<List<Placed>> lines = new ArrayList<>();
        List<Glyph> line = new ArrayList<>();
        for (Glyph glyph : sorted) {
            if (!line.isEmpty() && !isSameLine(line.getFirst(), glyph, across)) {
                lines.add(line(line, along, across));
                line = new ArrayList<>();
            }
            line.add(glyph);
        }
        lines.add(line(line, along, across));
        return lines;
    }

    private static boolean isSameLine(Glyph first, Glyph next, ToDoubleFunction<Glyph> across) {
        double apart = Math.abs(across.applyAsDouble(first) - across.applyAsDouble(next));
        return apart <= SAME_LINE * Math.max(first.size(), next.size());
    }

    private static List<Placed> line(
            List<Glyph> glyphs, ToDoubleFunction<Glyph> along, ToDoubleFunction<Glyph> across) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(along));
        List<Placed> line = new ArrayList<>();
        for (Glyph glyph : sorted) {
            double from = along.applyAsDouble(glyph);
            Placed last = line.isEmpty() ? null : line.getLast();
            if (last != null && isAgain(last.slot().first(), glyph, from - last.along())) {
                last.slot().glyphs().add(glyph);
            } else {
                Slot slot = new Slot(new ArrayList<>(List.of(glyph)));
                line.add(new Placed(slot, from, from + glyph.width(), across.applyAsDouble(glyph)));
            }
        }
        return line;
    }

    private static boolean isAgain(Glyph first, Glyph next, double apart) {
        return apart < SAME_PLACE * first.size()
                && first.meaning().text().equals(next.meaning().text());
    }
}
