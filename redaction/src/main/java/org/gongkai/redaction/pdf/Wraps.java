package org.gongkai.redaction.pdf;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.redaction.pdf.Readings.Placed;
import org.gongkai.redaction.pdf.Readings.Slot;
import org.jspecify.annotations.Nullable;

/** Pieces of lines that stand one below the other, as a cell of a table that is too narrow for what it holds. */
final class Wraps {
    /** Parts of the size between the lines of one cell. */
    private static final double FARTHEST = 3;

    /** Lines of the cells beside it that may stand between two lines of one cell. */
    private static final int MOST_LINES = 40;

    /** Pieces that one number is broken into: as many as the longest has digits. */
    private static final int MOST_PIECES = 18;

    private Wraps() {}

    private record Piece(List<Placed> characters) {
        double from() {
            return characters.getFirst().along();
        }

        double height() {
            return characters.getFirst().height();
        }

        double size() {
            return characters.getFirst().slot().first().size();
        }

        double to() {
            return characters.getLast().end();
        }
    }

    /** Each piece with those below it. */
    static List<List<Slot>> of(List<List<Placed>> lines, double gap) {
        List<List<Piece>> pieces = lines.stream().map(line -> pieces(line, gap)).toList();
        List<List<Slot>> wraps = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            for (Piece piece : pieces.get(i)) {
                wraps.add(wrap(pieces, i, piece));
            }
        }
        return wraps;
    }

    private static List<Piece> pieces(List<Placed> line, double gap) {
        List<Piece> pieces = new ArrayList<>();
        List<Placed> piece = new ArrayList<>();
        for (Placed next : line) {
            double size = next.slot().first().size();
            if (!piece.isEmpty() && next.along() - piece.getLast().end() > gap * size) {
                pieces.add(new Piece(piece));
                piece = new ArrayList<>();
            }
            piece.add(next);
        }
        if (!piece.isEmpty()) {
            pieces.add(new Piece(piece));
        }
        return pieces;
    }

    private static List<Slot> wrap(List<List<Piece>> lines, int line, Piece first) {
        List<Slot> wrap = new ArrayList<>();
        Piece piece = first;
        int at = line;
        for (int i = 0; i < MOST_PIECES && piece != null; i++) {
            piece.characters().forEach(placed -> wrap.add(placed.slot()));
            Piece below = null;
            int last = Math.min(at + MOST_LINES, lines.size() - 1);
            double lowest = piece.height() - FARTHEST * piece.size();
            while (below == null && at < last && height(lines.get(at + 1)) >= lowest) {
                below = below(lines.get(++at), piece);
            }
            piece = below;
        }
        return wrap;
    }

    private static double height(List<Piece> line) {
        return line.isEmpty() ? Double.MAX_VALUE : line.getFirst().height();
    }

    /** The first piece of the line that stands below this one at least in part. */
    private static @Nullable Piece below(List<Piece> line, Piece above) {
        int low = 0;
        int high = line.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (line.get(middle).to() <= above.from()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < line.size() && line.get(low).from() < above.to() ? line.get(low) : null;
    }
}
