package org.gongkai.documents.outgoing.layout;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Cuts characters into lines: closing marks never begin a line, opening ones never end it, words and numbers stay whole. */
final class LineBreaker {
    /** Widths are sums of fractions; this much too much is none. */
    private static final double TOLERANCE = 0.01;

    private static final String NOT_FIRST = line(0);
    private static final String NOT_LAST = line(1);
    private static final String INSEPARABLE = line(2);

    private LineBreaker() {}

    /**
     * A line.
     *
     * @param glyphs without blanks at its end
     * @param isEnd whether it ends the paragraph or was broken on purpose
     */
    record Line(List<Glyph> glyphs, boolean isEnd) {
        double width() {
            return glyphs.stream().mapToDouble(Glyph::advance).sum();
        }
    }

    /** Lines of at most this width, the first one narrower by the indent; one empty line where there is no text. */
    static List<Line> lines(List<Glyph> glyphs, double width, double indent) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        do {
            int end = end(glyphs, start, width - (lines.isEmpty() ? indent : 0));
            boolean isBroken = end < glyphs.size() && glyphs.get(end).isLineBreak();
            lines.add(new Line(trimmed(glyphs.subList(start, end)), isBroken || end == glyphs.size()));
            start = isBroken ? end + 1 : afterBlanks(glyphs, end);
        } while (start < glyphs.size());
        return lines;
    }

    /** Width of the widest piece that cannot be broken. */
    static double widestPiece(List<Glyph> glyphs) {
        double widest = 0;
        double piece = 0;
        for (int i = 0; i < glyphs.size(); i++) {
            Glyph glyph = glyphs.get(i);
            piece = i > 0 && mayBreak(glyphs, i) ? 0 : piece;
            piece += glyph.advance();
            widest = Math.max(widest, piece);
        }
        return widest;
    }

    private static int end(List<Glyph> glyphs, int start, double width) {
        double used = 0;
        for (int i = start; i < glyphs.size(); i++) {
            Glyph glyph = glyphs.get(i);
            if (glyph.isLineBreak()) {
                return i;
            }
            used += glyph.advance();
            if (used > width + TOLERANCE && i > start && !glyph.isBlank()) {
                return lastBreak(glyphs, start, i);
            }
        }
        return glyphs.size();
    }

    private static int lastBreak(List<Glyph> glyphs, int start, int overflow) {
        for (int i = overflow; i > start; i--) {
            if (mayBreak(glyphs, i)) {
                return i;
            }
        }
        return overflow;
    }

    /** Whether a line may begin with this character. */
    private static boolean mayBreak(List<Glyph> glyphs, int index) {
        int left = glyphs.get(index - 1).codePoint();
        int right = glyphs.get(index).codePoint();
        if (left == '\n' || right == '\n') {
            return true;
        }
        if (NOT_FIRST.indexOf(right) >= 0 || NOT_LAST.indexOf(left) >= 0) {
            return false;
        }
        boolean isPair = left == right && INSEPARABLE.indexOf(left) >= 0;
        return !isPair && !(isWord(left) && isWord(right));
    }

    private static boolean isWord(int c) {
        return c > ' ' && c < 0x250;
    }

    private static List<Glyph> trimmed(List<Glyph> line) {
        int end = line.size();
        while (end > 0 && line.get(end - 1).isBlank()) {
            end--;
        }
        return List.copyOf(line.subList(0, end));
    }

    private static int afterBlanks(List<Glyph> glyphs, int index) {
        int next = index;
        while (next < glyphs.size() && glyphs.get(next).isBlank()) {
            next++;
        }
        return next;
    }

    private static String line(int index) {
        try (InputStream stream = LineBreaker.class.getResourceAsStream("line-breaking.txt")) {
            byte[] bytes = Objects.requireNonNull(stream, "line-breaking.txt must be in this module's resources")
                    .readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("# "))
                    .toList()
                    .get(index);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
