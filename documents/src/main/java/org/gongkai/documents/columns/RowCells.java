package org.gongkai.documents.columns;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A row in the making: its labels and its values. */
final class RowCells {
    /** Stands for nothing where something may stand as well. */
    private static final String NOTHING = "？";

    private final float middle;
    private final Set<Integer> ownLines = new TreeSet<>();
    private final List<Field> values;
    private final List<RowCells> alternatives = new ArrayList<>();
    private final List<LabelBlock> labels = new ArrayList<>();

    /** A row of a line of values. */
    RowCells(RowLine line) {
        this.middle = line.middle();
        this.values = line.values();
        ownLines.add(line.line());
    }

    /** A row that has a label and nothing else. */
    RowCells(LabelBlock label) {
        this.middle = (label.top() + label.bottom()) / 2;
        this.values = List.of();
        labels.add(label);
    }

    float middle() {
        return middle;
    }

    List<LabelBlock> labels() {
        return labels;
    }

    /** The values may as well be those of the other row. */
    void doubt(RowCells other) {
        alternatives.add(other);
    }

    /** Indexes of the lines that it stands on. */
    Set<Integer> lines() {
        Set<Integer> lines = new TreeSet<>(ownLines);
        labels.forEach(label -> label.pieces().forEach(piece -> lines.add(piece.line())));
        return lines;
    }

    private boolean isLabelUnder(Columns columns) {
        return labels.stream()
                .flatMap(label -> label.pieces().stream())
                .anyMatch(piece -> !columns.under(piece.field()).isEmpty());
    }

    /** The row with its labels in the first column; plain where a value stands in no column, or it or a label in two. */
    FoundTable.Row row(Columns columns) {
        @Nullable String[] texts = values.isEmpty() || !isLabelUnder(columns) ? texts(columns) : null;
        if (texts == null) {
            return new FoundTable.Plain(List.copyOf(lines()));
        }
        alternatives.forEach(other -> other.addTo(texts, columns));
        List<FoundTable.Cell> cells = new ArrayList<>();
        labels.sort(Comparator.comparingDouble(LabelBlock::left));
        if (!labels.isEmpty()) {
            cells.add(
                    new FoundTable.Cell(0, labels.stream().map(LabelBlock::text).collect(Collectors.joining(" "))));
        }
        for (int i = 0; i < texts.length; i++) {
            cells.add(new FoundTable.Cell(1 + i, texts[i] == null ? "" : texts[i]));
        }
        return new FoundTable.Cells(cells);
    }

    /** What stands in each column, nothing where nothing does; null where a value stands in no column or in two. */
    private @Nullable String @Nullable [] texts(Columns columns) {
        @Nullable String[] texts = new @Nullable String[columns.size()];
        for (Field value : values) {
            int column = columns.of(value);
            if (column < 0 || texts[column] != null || value.hasGaps()) {
                return null;
            }
            texts[column] = value.text();
        }
        return texts;
    }

    /** Puts the values below those of another row, in every column where both are not the same. */
    private void addTo(@Nullable String[] texts, Columns columns) {
        @Nullable String[] own = texts(columns);
        for (int i = 0; own != null && i < own.length; i++) {
            if (!Objects.equals(own[i], texts[i])) {
                texts[i] = Objects.requireNonNullElse(texts[i], NOTHING)
                        + "\n"
                        + Objects.requireNonNullElse(own[i], NOTHING);
            }
        }
    }
}
