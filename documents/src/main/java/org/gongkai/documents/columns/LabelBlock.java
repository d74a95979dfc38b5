package org.gongkai.documents.columns;

import java.util.ArrayList;
import java.util.List;

/** Words one below the other that are one label, or several that nothing parts. */
final class LabelBlock {
    /** A piece of a label and the 0-based index of its line. */
    record Piece(int line, Field field) {}

    private final List<Piece> pieces;

    LabelBlock(List<Piece> pieces) {
        this.pieces = new ArrayList<>(pieces);
    }

    List<Piece> pieces() {
        return pieces;
    }

    Piece last() {
        return pieces.getLast();
    }

    float left() {
        return (float)
                pieces.stream().mapToDouble(piece -> piece.field().left()).min().orElse(0);
    }

    float top() {
        return pieces.getFirst().field().box().top();
    }

    float bottom() {
        return pieces.getLast().field().box().bottom();
    }

    /** Whether a line at this height stands beside it. */
    boolean isBeside(float middle) {
        return middle >= top() && middle <= bottom();
    }

    /** Whether the two share a height. */
    boolean isBeside(LabelBlock other) {
        return Math.min(bottom(), other.bottom()) - Math.max(top(), other.top())
                > 0.1f * last().field().size();
    }

    /** Index of the piece on a line, -1 where it has none. */
    int pieceOn(int line) {
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).line() == line) {
                return i;
            }
        }
        return -1;
    }

    /** Cut before each of these pieces, in order. */
    List<LabelBlock> cut(List<Integer> starts) {
        List<LabelBlock> blocks = new ArrayList<>();
        int from = 0;
        for (int start : starts) {
            if (start > from) {
                blocks.add(new LabelBlock(pieces.subList(from, start)));
                from = start;
            }
        }
        blocks.add(new LabelBlock(pieces.subList(from, pieces.size())));
        return blocks;
    }

    String text() {
        StringBuilder text = new StringBuilder();
        pieces.forEach(piece -> text.append(piece.field().text()));
        return text.toString();
    }
}
