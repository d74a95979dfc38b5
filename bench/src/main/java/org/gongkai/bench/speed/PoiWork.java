package org.gongkai.bench.speed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.TableIterator;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** Walks over paragraphs and table cells with Apache POI, as most programs do. */
public final class PoiWork {
    private PoiWork() {}

    /** XWPF over a docx. */
    public static Contender docx() {
        return new Contender("docx", "POI XWPF walk", bytes -> {
            try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
                long sum = 0;
                for (XWPFParagraph paragraph : document.getParagraphs()) {
                    sum += paragraph.getText().length();
                }
                for (XWPFTable table : document.getTables()) {
                    sum += walk(table);
                }
                return sum;
            }
        });
    }

    private static long walk(XWPFTable table) {
        long sum = 0;
        for (XWPFTableRow row : table.getRows()) {
            for (XWPFTableCell cell : row.getTableCells()) {
                sum += cell.getText().length();
            }
        }
        return sum;
    }

    /** HWPF over a doc. */
    public static Contender doc() {
        return new Contender("doc", "POI HWPF walk", bytes -> {
            try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(bytes))) {
                Range range = document.getRange();
                long sum = range.text().length();
                TableIterator tables = new TableIterator(range);
                while (tables.hasNext()) {
                    var table = tables.next();
                    for (int row = 0; row < table.numRows(); row++) {
                        for (int cell = 0; cell < table.getRow(row).numCells(); cell++) {
                            sum += table.getRow(row).getCell(cell).text().length();
                        }
                    }
                }
                return sum;
            }
        });
    }

    /** XSSF over an xlsx. */
    public static Contender xlsx() {
        return new Contender("xlsx", "POI XSSF walk", bytes -> walk(new XSSFWorkbook(new ByteArrayInputStream(bytes))));
    }

    /** HSSF over an xls. */
    public static Contender xls() {
        return new Contender("xls", "POI HSSF walk", bytes -> walk(new HSSFWorkbook(new ByteArrayInputStream(bytes))));
    }

    private static long walk(Workbook opened) throws IOException {
        try (Workbook workbook = opened) {
            DataFormatter formatter = new DataFormatter();
            long sum = 0;
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        sum += formatter.formatCellValue(cell).length();
                    }
                }
            }
            return sum;
        }
    }
}
