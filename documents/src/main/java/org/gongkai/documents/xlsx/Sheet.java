package org.gongkai.documents.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gongkai.documents.DocumentEvent.HiddenKind;
import org.gongkai.documents.Place;
import org.gongkai.documents.stream.EventStream;
import org.gongkai.documents.stream.Span;
import org.jspecify.annotations.Nullable;

/** One sheet while it is being read: its cells come first in the file, its merged cells after them. */
final class Sheet {
    private record Merge(CellPlace first, CellPlace last) {
        boolean covers(int row, int column) {
            return row >= first.row() && row <= last.row() && column >= first.column() && column <= last.column();
        }
    }

    /** A row. */
    private static final class Row {
        final Map<Integer, String> cells = new TreeMap<>();
        boolean isHidden;
    }

    private final Map<Integer, Row> rows = new TreeMap<>();
    private final List<Merge> merges = new ArrayList<>();
    private final List<int[]> hiddenColumns = new ArrayList<>();
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
            merges.add(new Merge(first, last));
        }
    }

    /** Hides 1-based columns. */
    void hideColumns(int first, int last) {
        hiddenColumns.add(new int[] {first - 1, last - 1});
    }

    void comment(CellPlace place, String text) {
        comments.put(place, text);
    }

    void emit(EventStream out, boolean isHidden, Place place) {
        out.startTable();
        List<Merge> open = new ArrayList<>();
        merges.sort(java.util.Comparator.comparingInt(merge -> merge.first().row()));
        int next = 0;
        for (Map.Entry<Integer, Row> entry : rows.entrySet()) {
            int row = entry.getKey();
            open.removeIf(merge -> merge.last().row() < row);
            while (next < merges.size() && merges.get(next).first().row() <= row) {
                open.add(merges.get(next++));
            }
            out.startRow(place);
            entry.getValue().cells.forEach((column, text) -> cell(new CellPlace(row, column), text, open, out, place));
            if (isHidden || entry.getValue().isHidden) {
                out.hideRow(HiddenKind.HIDDEN_TEXT);
            } else {
                out.endRow(place);
            }
        }
        out.endTable(place);
    }

    private void cell(CellPlace at, String text, List<Merge> open, EventStream out, Place place) {
        Merge merge = merge(at, open);
        boolean isCovered = merge != null && !merge.first().equals(at);
        if (isCovered || isHiddenColumn(at.column())) {
            if (!text.isBlank()) {
                out.hidden(HiddenKind.HIDDEN_TEXT, text, place);
            }
        } else if (at.column() < usedColumns) {
            out.startCellAt(at.column(), span(merge), place);
            out.paragraph(text, place);
        }
        String comment = comments.get(at);
        if (comment != null) {
            out.hidden(HiddenKind.COMMENT, comment, place);
        }
        out.endCell();
    }

    private static @Nullable Merge merge(CellPlace at, List<Merge> open) {
        for (Merge merge : open) {
            if (merge.covers(at.row(), at.column())) {
                return merge;
            }
        }
        return null;
    }

    private Span span(@Nullable Merge merge) {
        if (merge == null) {
            return Span.SINGLE;
        }
        int present = 0;
        for (int row = merge.first().row(); row <= merge.last().row() && present < rows.size(); row++) {
            present += rows.containsKey(row) ? 1 : 0;
        }
        return Span.of(merge.last().column() - merge.first().column() + 1, Math.max(1, present));
    }

    private boolean isHiddenColumn(int column) {
        for (int[] range : hiddenColumns) {
            if (column >= range[0] && column <= range[1]) {
                return true;
            }
        }
        return false;
    }
}
