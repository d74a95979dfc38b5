package org.gongkai.documents.xlsx;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import org.gongkai.documents.stream.Span;
import org.jspecify.annotations.Nullable;

/** The merged cells of a sheet, looked up row after row from the top. Of ranges that overlap the lower one counts. */
final class MergedCells {
    /** Corners of one merged cell, both of it. */
    record Range(CellPlace first, CellPlace last) {}

    private final List<Range> byFirstRow;
    private final int[] presentRows;
    private final TreeMap<Integer, Range> byFirstColumn = new TreeMap<>();
    private final PriorityQueue<Range> byLastRow =
            new PriorityQueue<>(Comparator.comparingInt(range -> range.last().row()));
    private int next;

    /** @param presentRows 0-based numbers of the rows that the sheet has, growing */
    MergedCells(List<Range> ranges, Collection<Integer> presentRows) {
        this.byFirstRow = ranges.stream()
                .sorted(Comparator.comparingInt(range -> range.first().row()))
                .toList();
        this.presentRows = presentRows.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Goes down to a 0-based row. */
    void goTo(int row) {
        while (next < byFirstRow.size() && byFirstRow.get(next).first().row() <= row) {
            Range range = byFirstRow.get(next++);
            byFirstColumn.put(range.first().column(), range);
            byLastRow.add(range);
        }
        for (Range ended = byLastRow.peek(); ended != null && ended.last().row() < row; ended = byLastRow.peek()) {
            byLastRow.remove();
            byFirstColumn.remove(ended.first().column(), ended);
        }
    }

    /** The range over a 0-based column of the row, null where there is none. */
    @Nullable
    Range over(int column) {
        Map.Entry<Integer, Range> entry = byFirstColumn.floorEntry(column);
        Range range = entry == null ? null : entry.getValue();
        return range != null && range.last().column() >= column ? range : null;
    }

    /** What a range covers; rows that the sheet leaves out are not counted. */
    Span span(Range range) {
        int rows = presentUpTo(range.last().row()) - presentUpTo(range.first().row() - 1);
        return Span.of(range.last().column() - range.first().column() + 1, Math.max(1, rows));
    }

    private int presentUpTo(int last) {
        int found = Arrays.binarySearch(presentRows, last);
        return found >= 0 ? found + 1 : -found - 1;
    }
}
