package org.gongkai.documents.legacy;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellRangeAddress;
import org.gongkai.documents.DocumentEvent.HiddenKind;
import org.gongkai.documents.Place;
import org.gongkai.documents.stream.EventStream;
import org.gongkai.documents.stream.Span;

/** Reads a binary workbook: each sheet is one table, values as displayed, formulas by their stored results. */
final class XlsReader {
    private final DirectoryNode root;
    private final EventStream out;
    private final DataFormatter formatter = new DataFormatter(Locale.CHINA);

    XlsReader(DirectoryNode root, EventStream out) {
        this.root = root;
        this.out = out;
        formatter.setUseCachedValuesForFormulaCells(true);
    }

    void read() throws IOException {
        try (HSSFWorkbook book = new HSSFWorkbook(root, false)) {
            for (int i = 0; i < book.getNumberOfSheets(); i++) {
                boolean isHidden = book.isSheetHidden(i) || book.isSheetVeryHidden(i);
                sheet(book.getSheetAt(i), isHidden, new Place(0, 0, i + 1));
            }
            book.getAllPictures().forEach(picture -> out.picture(picture.suggestFileExtension(), Place.UNKNOWN));
        }
        if (root.hasEntryCaseInsensitive("_VBA_PROJECT_CUR")) {
            out.hidden(HiddenKind.ACTIVE_CONTENT, "_VBA_PROJECT_CUR", Place.UNKNOWN);
        }
    }

    private void sheet(HSSFSheet sheet, boolean isHidden, Place place) {
        Map<Long, CellRangeAddress> origins = new HashMap<>();
        Set<Long> covered = new HashSet<>();
        merges(sheet, origins, covered);
        int columns = usedColumns(sheet);
        out.startTable();
        for (int i = sheet.getFirstRowNum(); i >= 0 && i <= sheet.getLastRowNum() && columns > 0; i++) {
            HSSFRow row = sheet.getRow(i);
            if (row == null) {
                continue;
            }
            out.startRow(place);
            for (int c = 0; c < columns; c++) {
                HSSFCell cell = row.getCell(c);
                if (cell != null && !covered.contains(key(i, c))) {
                    cell(cell, origins.get(key(i, c)), sheet.isColumnHidden(c), place);
                }
            }
            if (isHidden || row.getZeroHeight()) {
                out.hideRow(HiddenKind.HIDDEN_TEXT);
            } else {
                out.endRow(place);
            }
        }
        out.endTable(place);
    }

    private void cell(
            HSSFCell cell, @org.jspecify.annotations.Nullable CellRangeAddress merge, boolean isHidden, Place place) {
        String text = cell.getCellType() == CellType.ERROR ? "" : formatter.formatCellValue(cell);
        if (isHidden) {
            if (!text.isBlank()) {
                out.hidden(HiddenKind.HIDDEN_TEXT, text, place);
            }
            return;
        }
        Span span = merge == null
                ? Span.SINGLE
                : Span.of(
                        merge.getLastColumn() - merge.getFirstColumn() + 1,
                        merge.getLastRow() - merge.getFirstRow() + 1);
        out.startCellAt(cell.getColumnIndex(), span, place);
        out.paragraph(text, place);
        if (cell.getCellComment() != null) {
            out.hidden(HiddenKind.COMMENT, cell.getCellComment().getString().getString(), place);
        }
        out.endCell();
    }

    private void merges(HSSFSheet sheet, Map<Long, CellRangeAddress> origins, Set<Long> covered) {
        for (CellRangeAddress merge : sheet.getMergedRegions()) {
            if (covered.size() + (long) merge.getNumberOfCells() > out.limits().cells()) {
                continue;
            }
            for (int r = merge.getFirstRow(); r <= merge.getLastRow(); r++) {
                for (int c = merge.getFirstColumn(); c <= merge.getLastColumn(); c++) {
                    covered.add(key(r, c));
                }
            }
            covered.remove(key(merge.getFirstRow(), merge.getFirstColumn()));
            origins.put(key(merge.getFirstRow(), merge.getFirstColumn()), merge);
        }
    }

    private int usedColumns(HSSFSheet sheet) {
        int used = 0;
        for (org.apache.poi.ss.usermodel.Row row : sheet) {
            for (org.apache.poi.ss.usermodel.Cell cell : row) {
                if (cell.getColumnIndex() >= used && cell.getCellType() != CellType.BLANK) {
                    used = cell.getColumnIndex() + 1;
                }
            }
        }
        return used;
    }

    private static long key(int row, int column) {
        return (long) row << 20 | column;
    }
}
