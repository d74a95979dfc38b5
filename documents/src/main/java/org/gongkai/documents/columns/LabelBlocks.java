package org.gongkai.documents.columns;

import java.util.ArrayList;
import java.util.List;

/** Brings the words left of the values together, as far as nothing but the distance of lines is known. */
final class LabelBlocks {
    /** Lines of one label are never further apart, in em. */
    private static final float WIDEST = 0.75f;

    /** Lines of one label are as far apart as the closest ones, give or take so many em. */
    private static final float EVEN = 0.2f;

    private final List<LabelBlock> done = new ArrayList<>();
    private final List<LabelBlock> open = new ArrayList<>();
    private final float widest;

    private LabelBlocks(float widest) {
        this.widest = widest;
    }

    /** The blocks of the labels, each list being the labels of one line, from top to bottom. */
    static List<LabelBlock> of(List<List<LabelBlock.Piece>> lines) {
        LabelBlocks all = new LabelBlocks(WIDEST);
        lines.forEach(all::line);
        float closest = all.closest();
        LabelBlocks even = new LabelBlocks(Math.min(WIDEST, closest + EVEN));
        lines.forEach(even::line);
        even.done.addAll(even.open);
        return even.done;
    }

    /** The least gap between two lines of a block, in em. */
    private float closest() {
        done.addAll(open);
        float closest = WIDEST;
        for (LabelBlock block : done) {
            for (int i = 1; i < block.pieces().size(); i++) {
                closest = Math.min(
                        closest, gap(block.pieces().get(i - 1), block.pieces().get(i)));
            }
        }
        return closest;
    }

    private static float gap(LabelBlock.Piece upper, LabelBlock.Piece lower) {
        return (lower.field().box().top() - upper.field().box().bottom())
                / lower.field().size();
    }

    private void line(List<LabelBlock.Piece> pieces) {
        List<LabelBlock> above = new ArrayList<>(open);
        for (LabelBlock.Piece piece : pieces) {
            List<LabelBlock> over =
                    above.stream().filter(block -> goesOn(block, piece)).toList();
            boolean isAlone = over.size() == 1
                    && pieces.stream()
                                    .filter(other -> goesOn(over.getFirst(), other))
                                    .count()
                            == 1;
            if (isAlone) {
                over.getFirst().pieces().add(piece);
            } else {
                over.stream().filter(open::remove).forEach(done::add);
                open.add(new LabelBlock(List.of(piece)));
            }
        }
    }

    private boolean goesOn(LabelBlock block, LabelBlock.Piece piece) {
        return block.last().field().isOver(piece.field()) && gap(block.last(), piece) <= widest;
    }
}
