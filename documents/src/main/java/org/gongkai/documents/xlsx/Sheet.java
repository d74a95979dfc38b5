package org.gongkai.documents.xlsx;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gongkai.documents.DocumentEvent.HiddenKind;
import org.gongkai.documents.Place;
import org.gongkai.documents.stream.EventStream;
import org.gongkai.documents.stream.Span;

/** One sheet while it is being read: its cells come first in the file, its merged cells after them. */
final class Sheet {
    /** Columns of a sheet of this format. */
    private static final int COLUMNS = 16_384;

    /** A row. */
    private static final class Row {
        final Map<Integer, String> cells = new TreeMap<>();
        boolean isHidden;
    }

    private final Map<Integer, Row> rows = new TreeMap<>();
    private final List<MergedCells.Range> merges = new ArrayList<>();
    private final BitSet hiddenColumns = new BitSet();
    private final Map<CellPlace, String> comments = new HashMap<>();
    private int usedColumns;

    void row(int row, boolean isHidden) {
        rows.computeIfAbsent(row, absent -> new Row()).isHidden |= isHidden;
    }

    void cell(int row, int column, String text) {
        rows.computeIfAbsent(row, absent -> new Row()).cells.put(column, text);
        if (!text.isEmpty()) {
            usedColumns = Math.max(usedColumns, column + 1);
        }
    }

    void merge(String range) {
        int colon = range.indexOf(':');
        CellPlace first = CellPlace.of(colon < 0 ? range : range.substring(0, colon));
        CellPlace last = CellPlace.of(range.substring(colon + 1));
        if (first.row() >= 0 && first.column() >= 0 && last.row() >= first.row() && last.column() >= first.column()) {
            merges.add(new MergedCells.Range(first, last));
        }
    }

    /** Hides 1-based columns. */
    void hideColumns(int first, int last) {
        int end = Math.min(last, COLUMNS);
        if (first >= 1 && first <= end) {
            hiddenColumns.set(first - 1, end);
        }
    }

    void comment(CellPlace place, String text) {
        comments.put(place, text);
    }

    void emit(EventStream out, boolean isHidden, Place place) {
        out.startTable();
        MergedCells merged = new MergedCells(merges, rows.keySet());
        rows.forEach((number, row) -> {
            merged.goTo(number);
            out.startRow(place);
            row.cells.forEach((column, text) -> cell(new CellPlace(number, column), text, merged, out, place));
            if (isHidden || row.isHidden) {
                out.hideRow(HiddenKind.HIDDEN_TEXT);
            } else {
                out.endRow(place.atRow(number));
            }
        });
        out.endTable(place);
    }

    private void cell(CellPlace at, String text, MergedCells merged, EventStream out, Place place) {
        MergedCells.Range range = merged.over(at.column());
        boolean isCovered = range != null && !range.first().equals(at);
        if (isCovered || hiddenColumns.get(at.column())) {
            if (!text.isBlank()) {
                out.hidden(HiddenKind.HIDDEN_TEXT, text, place);
            }
        } else if (at.column() < usedColumns) {
            out.startCellAt(at.column(), range == null ? Span.SINGLE : merged.span(range), place);
            out.paragraph(text, place);
        }
        String comment = comments.get(at);
        if (comment != null) {
            out.hidden(HiddenKind.COMMENT, comment, place);
        }
        out.endCell();
    }
}
