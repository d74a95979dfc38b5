package org.gongkai.documents.columns;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Makes rows of a group of lines: to each line of values the words that stand beside it. */
final class TableRows {
    private final PageLines lines;
    private final LineGroup group;
    private final Header header;
    private final Columns columns;
    private final int start;
    private final List<RowLine> values;
    private List<LabelBlock> blocks;
    private boolean isDecided = true;

    /** The rows of a group below its header. */
    TableRows(PageLines lines, LineGroup group, Header header) {
        this.lines = lines;
        this.group = group;
        this.header = header;
        this.columns = header.columns();
        this.start = header.firstRow();
        this.values =
                group.valueLines().stream().map(line -> RowLine.of(line, lines)).toList();
        this.blocks = LabelBlocks.of(labels());
    }

    private List<List<LabelBlock.Piece>> labels() {
        List<List<LabelBlock.Piece>> labels = new ArrayList<>();
        for (int i = start; i <= group.lastLine(); i++) {
            int line = i;
            labels.add(lines.words(i).stream()
                    .filter(field -> !field.text().isEmpty())
                    .map(field -> new LabelBlock.Piece(line, field))
                    .toList());
        }
        return labels;
    }

    /** The table, null where the lines are none. */
    @Nullable
    FoundTable table() {
        if (!isTable()) {
            return null;
        }
        cutShared();
        return isDecided ? decided() : undecided();
    }

    /** Several rows, or one of several values: less is no table that places could tell. */
    private boolean isTable() {
        long numbers = values.stream()
                .flatMap(row -> row.values().stream())
                .filter(Field::isNumber)
                .count();
        boolean isNamed = header.hasWords() && columns.size() > 1;
        return !columns.isEmpty()
                && !columns.isUncertain()
                && numbers > 0
                && (values.size() > 1 || values.getFirst().values().size() > 2 || isNamed);
    }

    /** Cuts the blocks that are the nearest to several lines of values. */
    private void cutShared() {
        for (LabelBlock block : List.copyOf(blocks)) {
            List<RowLine> beside = beside(block);
            long nearest = beside.stream()
                    .filter(value -> block.equals(nearest(value)))
                    .count();
            if (nearest > 1) {
                Optional<List<LabelBlock>> cut = BlockCuts.cut(block, beside, isUnderHeader(block));
                isDecided &= cut.isPresent();
                blocks.remove(block);
                blocks.addAll(cut.orElse(List.of(block)));
            }
        }
    }

    /** Whether the block may begin with words of the header, whose last line is just above. */
    private boolean isUnderHeader(LabelBlock block) {
        int first = block.pieces().getFirst().line();
        return first == start
                && first > 0
                && lines.line(first - 1).stream()
                        .anyMatch(
                                field -> field.isOver(block.pieces().getFirst().field()));
    }

    private List<RowLine> beside(LabelBlock block) {
        return values.stream().filter(value -> block.isBeside(value.middle())).toList();
    }

    /** The rightmost of the blocks beside a line of values. */
    private @Nullable LabelBlock nearest(RowLine value) {
        return blocks.stream()
                .filter(block -> block.isBeside(value.middle()))
                .max(Comparator.comparingDouble(LabelBlock::left))
                .orElse(null);
    }

    private @Nullable FoundTable decided() {
        List<RowCells> rows = new ArrayList<>();
        values.forEach(value -> rows.add(new RowCells(value)));
        blocks.sort(Comparator.comparingDouble(LabelBlock::top));
        List<LabelBlock> loose = new ArrayList<>();
        for (LabelBlock block : blocks) {
            rows.stream()
                    .filter(row -> block.isBeside(row.middle()))
                    .findFirst()
                    .ifPresentOrElse(row -> row.labels().add(block), () -> loose.add(block));
        }
        loose.forEach(block -> placeLoose(block, rows));
        rows.sort(Comparator.comparingDouble(RowCells::middle));
        return found(rows);
    }

    /** A label without values beside it is a row of blanks, or goes with the row below where other labels stand right of it. */
    private void placeLoose(LabelBlock block, List<RowCells> rows) {
        boolean isInside = block.bottom() < values.getLast().middle()
                && (block.top() > values.getFirst().middle() || isFirstRow(block));
        boolean isRow = blocks.stream()
                .noneMatch(other -> other.isBeside(block)
                        && (other.left() > block.left() || isNearest(other))
                        && !other.equals(block));
        if (isInside && isRow) {
            rows.add(new RowCells(block));
        } else if (isInside) {
            rows.stream()
                    .filter(row -> row.middle() > block.top())
                    .findFirst()
                    .ifPresent(row -> row.labels().add(block));
        }
    }

    /** Whether the block is the label of a row right below the header, aligned with the label of another row. */
    private boolean isFirstRow(LabelBlock block) {
        return header.hasWords()
                && values.stream()
                        .map(this::nearest)
                        .anyMatch(label -> label != null
                                && label.last().field().isAligned(block.last().field()));
    }

    private boolean isNearest(LabelBlock block) {
        return values.stream().anyMatch(value -> block.equals(nearest(value)));
    }

    private @Nullable FoundTable found(List<RowCells> rows) {
        List<FoundTable.Row> made = new ArrayList<>(header.hasWords() ? header.rows() : List.of());
        List<FoundTable.Row> own = rows.stream().map(row -> row.row(columns)).toList();
        if (own.stream().noneMatch(FoundTable.Cells.class::isInstance)) {
            return null;
        }
        made.addAll(own);
        TreeSet<Integer> used = new TreeSet<>();
        rows.forEach(row -> used.addAll(row.lines()));
        return new FoundTable(header.hasWords() ? header.first() : used.first(), used.last(), made);
    }

    /**
     * Every value with those of the rows above and below it, one below the other, since nothing says which of the labels
     * belongs to which: such a cell is no number, unless all say the same.
     */
    private @Nullable FoundTable undecided() {
        List<RowCells> rows = new ArrayList<>();
        values.forEach(value -> rows.add(new RowCells(value)));
        blocks.stream().flatMap(block -> block.pieces().stream()).forEach(piece -> {
            RowCells row = rows.stream()
                    .filter(other -> other.middle() < piece.field().box().bottom())
                    .reduce(rows.getFirst(), (above, other) -> other);
            row.labels().add(new LabelBlock(List.of(piece)));
        });
        for (int i = 0; i < rows.size(); i++) {
            if (i > 0) {
                rows.get(i).doubt(rows.get(i - 1));
            }
            if (i + 1 < rows.size()) {
                rows.get(i).doubt(rows.get(i + 1));
            }
        }
        return found(rows);
    }
}
