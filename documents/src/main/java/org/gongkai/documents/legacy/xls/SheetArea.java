package org.gongkai.documents.legacy.xls;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.gongkai.documents.Refusal;
import org.gongkai.documents.stream.RefusedException;
import org.jspecify.annotations.Nullable;

/** Which part of a sheet is used, what of it is hidden, and where cells are merged. Rows and columns are 0-based. */
final class SheetArea {
    /** Columns of a sheet of this format. */
    private static final int COLUMNS = 256;

    private final BitSet rowsWithText = new BitSet();
    private final BitSet hiddenRows = new BitSet();
    private final BitSet hiddenColumns = new BitSet();
    private final int[] visibleIndex = new int[COLUMNS + 1];
    private final Map<Integer, List<CellRangeAddress>> regionsByRow = new HashMap<>();
    private int lastColumn = -1;

    /**
     * @param filled keys of the cells that say something
     * @param mostCells rows that all merged regions together may cover
     */
    SheetArea(HSSFSheet sheet, Set<Long> filled, int mostCells) {
        for (long key : filled) {
            rowsWithText.set((int) (key / COLUMNS));
            lastColumn = Math.max(lastColumn, (int) (key % COLUMNS));
        }
        for (CellRangeAddress region : sheet.getMergedRegions()) {
            if (filled.contains(key(region.getFirstRow(), region.getFirstColumn()))) {
                lastColumn = Math.max(lastColumn, Math.min(COLUMNS - 1, region.getLastColumn()));
            }
        }
        long covered = 0;
        for (CellRangeAddress region : sheet.getMergedRegions()) {
            int last = Math.min(region.getLastRow(), lastRow());
            covered += Math.max(0, last - region.getFirstRow() + 1);
            if (covered > mostCells) {
                throw new RefusedException(Refusal.Code.TOO_MANY_CELLS, mostCells);
            }
            for (int row = region.getFirstRow(); row <= last; row++) {
                regionsByRow
                        .computeIfAbsent(row, absent -> new java.util.ArrayList<>())
                        .add(region);
            }
        }
        findHidden(sheet);
    }

    private void findHidden(HSSFSheet sheet) {
        for (int row = 0; row <= lastRow(); row++) {
            HSSFRow known = sheet.getRow(row);
            hiddenRows.set(row, known != null && known.getZeroHeight());
        }
        for (int column = 0; column < COLUMNS; column++) {
            hiddenColumns.set(column, sheet.isColumnHidden(column));
            visibleIndex[column + 1] = visibleIndex[column] + (hiddenColumns.get(column) ? 0 : 1);
        }
    }

    /** One number for a cell. */
    static long key(int row, int column) {
        return (long) row * COLUMNS + column;
    }

    /** The keys from left to right and from top to bottom. */
    LongStream inOrder(Set<Long> keys) {
        long[] sorted = keys.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(sorted);
        return Arrays.stream(sorted);
    }

    int lastRow() {
        return rowsWithText.length() - 1;
    }

    int lastColumn() {
        return lastColumn;
    }

    boolean saysSomething(int row) {
        return rowsWithText.get(row) || regionsByRow.containsKey(row);
    }

    boolean isHiddenRow(int row) {
        return hiddenRows.get(row);
    }

    boolean isHiddenColumn(int column) {
        return hiddenColumns.get(column);
    }

    /** Number of visible columns to the left. */
    int visibleIndex(int column) {
        return visibleIndex[column];
    }

    /** The merged region over a cell, null where it stands alone or nothing of the region is visible. */
    @Nullable
    CellRangeAddress regionAt(int row, int column) {
        for (CellRangeAddress region : regionsByRow.getOrDefault(row, List.of())) {
            if (region.isInRange(row, column) && visibleRows(region) > 0 && visibleColumns(region) > 0) {
                return region;
            }
        }
        return null;
    }

    int firstVisibleRow(CellRangeAddress region) {
        return hiddenRows.nextClearBit(region.getFirstRow());
    }

    int firstVisibleColumn(CellRangeAddress region) {
        return hiddenColumns.nextClearBit(region.getFirstColumn());
    }

    /** Rows of a region that are seen, down to the last one with text. */
    int visibleRows(CellRangeAddress region) {
        int end = Math.min(region.getLastRow(), lastRow()) + 1;
        int rows = end - region.getFirstRow();
        return rows
                - hiddenRows
                        .get(region.getFirstRow(), Math.max(region.getFirstRow(), end))
                        .cardinality();
    }

    int visibleColumns(CellRangeAddress region) {
        int end = Math.min(region.getLastColumn(), lastColumn) + 1;
        return end <= region.getFirstColumn() ? 0 : visibleIndex[end] - visibleIndex[region.getFirstColumn()];
    }
}
