package org.gongkai.documents.docx;

import org.gongkai.documents.DocumentEvent.HiddenKind;
import org.gongkai.documents.Place;
import org.gongkai.documents.stream.EventStream;
import org.gongkai.documents.stream.Span;
import org.jspecify.annotations.Nullable;

/** A table row while it is being read: a cell is only put into the grid when its properties are known. */
final class RowDraft {
    private final EventStream out;
    private final @Nullable RowDraft outer;
    private final boolean isShown;
    private boolean hasCells;
    private boolean isPending;
    private boolean isCovered;
    private int columns;
    private String merge = "";
    private @Nullable HiddenKind hiddenAs;

    RowDraft(EventStream out, @Nullable RowDraft outer, boolean isShown) {
        this.out = out;
        this.outer = outer;
        this.isShown = isShown;
        if (isShown) {
            out.startRow(Place.UNKNOWN);
        }
    }

    @Nullable
    RowDraft outer() {
        return outer;
    }

    boolean isBeforeCells() {
        return !hasCells;
    }

    /** Whether the cell in progress is covered by the one above or to its left, so that nobody sees its text. */
    boolean isCovered() {
        return isCovered;
    }

    void skip(int gridColumns) {
        if (isShown) {
            out.skipColumns(gridColumns);
        }
    }

    void hide(HiddenKind kind) {
        if (!hasCells) {
            hiddenAs = kind;
        }
    }

    void startCell() {
        hasCells = true;
        isPending = true;
        isCovered = false;
        columns = 1;
        merge = "";
    }

    void columns(int gridColumns) {
        columns = Math.max(1, gridColumns);
    }

    void verticalMerge(String value) {
        merge = value;
    }

    void horizontalMerge(String value) {
        if (value.equals("continue")) {
            merge = "left";
        }
    }

    /** Puts the cell into the grid, once. */
    void openCell() {
        if (!isPending) {
            return;
        }
        isPending = false;
        if (!isShown) {
            return;
        }
        switch (merge) {
            case "continue" -> isCovered = out.continueCell(columns, Place.UNKNOWN);
            case "left" -> isCovered = out.widenCell(columns);
            case "restart" -> out.startCell(Span.open(columns), Place.UNKNOWN);
            default -> out.startCell(Span.of(columns, 1), Place.UNKNOWN);
        }
    }

    void endCell() {
        openCell();
        isCovered = false;
        out.endCell();
    }

    void end() {
        if (!isShown) {
            return;
        }
        HiddenKind kind = hiddenAs;
        if (kind == null) {
            out.endRow(Place.UNKNOWN);
        } else {
            out.hideRow(kind);
        }
    }
}
