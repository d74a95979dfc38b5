package org.gongkai.testkit.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.gongkai.testkit.Dice;
import org.gongkai.testkit.draft.Block;
import org.gongkai.testkit.render.SheetCells.Item;

/** Writes the binary workbook of old programs. */
final class XlsWriter implements BlockWriter {
    private final boolean sheetPerTable;

    XlsWriter(boolean sheetPerTable) {
        this.sheetPerTable = sheetPerTable;
    }

    @Override
    public byte[] write(List<Block> blocks, Dice dice) {
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            for (SheetCells cells : SheetCells.of(blocks, sheetPerTable)) {
                HSSFSheet sheet = workbook.createSheet(cells.name());
                cells.items().forEach(item -> cell(item, sheet));
            }
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void cell(Item item, HSSFSheet sheet) {
        HSSFRow row = sheet.getRow(item.row()) == null ? sheet.createRow(item.row()) : sheet.getRow(item.row());
        HSSFCell cell = row.createCell(item.column());
        if (item.isNumber()) {
            cell.setCellValue(Double.parseDouble(item.text()));
        } else if (!item.text().isEmpty()) {
            cell.setCellValue(item.text());
        }
        if (item.rowspan() > 1 || item.colspan() > 1) {
            sheet.addMergedRegionUnsafe(new CellRangeAddress(
                    item.row(), item.row() + item.rowspan() - 1, item.column(), item.column() + item.colspan() - 1));
        }
    }
}
