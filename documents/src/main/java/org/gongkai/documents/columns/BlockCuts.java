package org.gongkai.documents.columns;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Cuts words that nothing parts into one label for each line of values beside them: where labels begin with a number of
 * their own, or where the values stand at the first, the last or the middle line of every label.
 */
final class BlockCuts {
    private BlockCuts() {}

    /**
     * The labels of a block, top to bottom; empty where they can be told in no way or in more than one.
     *
     * @param values the lines of values beside the block
     * @param isUnderHeader whether it may begin with words of a header above it
     */
    static Optional<List<LabelBlock>> cut(LabelBlock block, List<RowLine> values, boolean isUnderHeader) {
        List<Integer> starts = IntStream.range(1, block.pieces().size())
                .filter(i -> block.pieces().get(i).field().isNumbered())
                .boxed()
                .toList();
        List<LabelBlock> labels = new ArrayList<>();
        for (LabelBlock part : block.cut(starts)) {
            List<RowLine> beside = values.stream()
                    .filter(value -> part.isBeside(value.middle()))
                    .toList();
            Optional<List<LabelBlock>> cut =
                    beside.size() < 2 ? Optional.of(List.of(part)) : byPlace(part, beside, isUnderHeader);
            if (cut.isEmpty()) {
                return cut;
            }
            labels.addAll(cut.get());
        }
        boolean isWhole = values.stream()
                .allMatch(value -> labels.stream()
                                .filter(label -> label.isBeside(value.middle()))
                                .count()
                        == 1);
        return isWhole ? Optional.of(labels) : Optional.empty();
    }

    private static Optional<List<LabelBlock>> byPlace(LabelBlock block, List<RowLine> values, boolean isUnderHeader) {
        List<Integer> on =
                values.stream().map(value -> block.pieceOn(value.line())).toList();
        int last = block.pieces().size() - 1;
        boolean isOnLines = !on.contains(-1);
        boolean isTop = isOnLines && on.getFirst() == 0;
        boolean isBottom = isOnLines && on.getLast() == last;
        Optional<List<LabelBlock>> middle = middles(block, values);
        if (isTop && isBottom) {
            return values.size() == last + 1 ? Optional.of(block.cut(on)) : Optional.empty();
        }
        if (isTop) {
            return Optional.of(block.cut(on));
        }
        if (isBottom) {
            return Optional.of(
                    block.cut(on.stream().map(i -> i + 1).filter(i -> i <= last).toList()));
        }
        boolean isBelowHeader = isOnLines && isUnderHeader && middle.isEmpty();
        return isBelowHeader ? Optional.of(block.cut(on)) : middle;
    }

    /** Labels each of which has its value at its middle. */
    private static Optional<List<LabelBlock>> middles(LabelBlock block, List<RowLine> values) {
        List<Integer> starts = new ArrayList<>();
        int from = 0;
        for (RowLine value : values) {
            int to = mirrored(block, from, value.middle());
            if (to < 0) {
                return Optional.empty();
            }
            starts.add(from);
            from = to + 1;
        }
        return from == block.pieces().size() ? Optional.of(block.cut(starts)) : Optional.empty();
    }

    /** Index of the piece as far below a height as the given one is above, -1 where there is none. */
    private static int mirrored(LabelBlock block, int from, float middle) {
        for (int to = from; to < block.pieces().size(); to++) {
            Field first = block.pieces().get(from).field();
            Field last = block.pieces().get(to).field();
            float off = (first.box().centerY() + last.box().centerY()) / 2 - middle;
            if (Math.abs(off) < 0.25f * first.size()) {
                return to;
            }
        }
        return -1;
    }
}
