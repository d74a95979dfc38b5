package org.gongkai.documents.legacy.xls;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFComment;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.HeaderFooter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.gongkai.documents.DocumentEvent.HiddenKind;
import org.gongkai.documents.Place;
import org.gongkai.documents.stream.EventStream;
import org.gongkai.documents.stream.Span;

/** Reads one sheet as a table of its visible rows and columns, up to the last one that says something. */
final class SheetReader {
    private final HSSFSheet sheet;
    private final EventStream out;
    private final Place place;
    private final Map<Long, String> texts = new HashMap<>();
    private final SheetArea area;

    /** @param number 1-based number of the sheet */
    SheetReader(HSSFSheet sheet, SheetValues values, EventStream out, int number) {
        this.sheet = sheet;
        this.out = out;
        this.place = new Place(0, 0, number);
        for (Row row : sheet) {
            for (Cell cell : row) {
                String text = values.displayed((HSSFCell) cell);
                if (!text.isBlank()) {
                    texts.put(SheetArea.key(cell.getRowIndex(), cell.getColumnIndex()), text);
                }
            }
        }
        this.area = new SheetArea(sheet, texts.keySet(), out.limits().cells());
    }

    /** Emits the sheet; a hidden sheet as hidden text. */
    void read(boolean isHiddenSheet) {
        if (isHiddenSheet) {
            area.inOrder(texts.keySet()).forEach(key -> hidden(HiddenKind.HIDDEN_TEXT, texts.getOrDefault(key, "")));
        } else if (!texts.isEmpty()) {
            table();
        }
        for (HSSFComment comment : sheet.getCellComments().values()) {
            hidden(HiddenKind.COMMENT, comment.getString().getString());
        }
        furniture(sheet.getHeader());
        furniture(sheet.getFooter());
    }

    private void table() {
        out.startTable();
        for (int row = 0; row <= area.lastRow(); row++) {
            if (area.isHiddenRow(row)) {
                hiddenRow(row);
                continue;
            }
            out.startRow(place);
            boolean saysSomething = area.saysSomething(row);
            for (int column = 0; saysSomething && column <= area.lastColumn(); column++) {
                cell(row, column);
            }
            out.endRow(place.atRow(row));
        }
        out.endTable(place);
    }

    private void hiddenRow(int row) {
        for (int column = 0; area.saysSomething(row) && column <= area.lastColumn(); column++) {
            if (area.regionAt(row, column) == null) {
                hidden(HiddenKind.HIDDEN_TEXT, texts.getOrDefault(SheetArea.key(row, column), ""));
            }
        }
    }

    private void cell(int row, int column) {
        CellRangeAddress region = area.regionAt(row, column);
        if (region != null) {
            region(region, row, column);
            return;
        }
        String text = texts.getOrDefault(SheetArea.key(row, column), "");
        if (area.isHiddenColumn(column)) {
            hidden(HiddenKind.HIDDEN_TEXT, text);
        } else {
            emit(text, column, Span.SINGLE);
        }
    }

    private void region(CellRangeAddress region, int row, int column) {
        boolean isFirstRow = row == area.firstVisibleRow(region);
        boolean isAnchor = row == region.getFirstRow() && column == region.getFirstColumn();
        if (isFirstRow && column == area.firstVisibleColumn(region)) {
            String text = texts.getOrDefault(SheetArea.key(region.getFirstRow(), region.getFirstColumn()), "");
            emit(text, column, Span.of(area.visibleColumns(region), area.visibleRows(region)));
        } else if (!isAnchor) {
            hidden(HiddenKind.HIDDEN_TEXT, texts.getOrDefault(SheetArea.key(row, column), ""));
        }
    }

    private void emit(String text, int column, Span span) {
        out.startCellAt(area.visibleIndex(column), span, place);
        if (!text.isEmpty()) {
            out.paragraph(text, place);
        }
        out.endCell();
    }

    private void furniture(HeaderFooter words) {
        for (String text : new String[] {words.getLeft(), words.getCenter(), words.getRight()}) {
            hidden(HiddenKind.PAGE_FURNITURE, text == null ? "" : text);
        }
    }

    private void hidden(HiddenKind kind, String text) {
        if (!text.isBlank()) {
            out.hidden(kind, text, place);
        }
    }
}
