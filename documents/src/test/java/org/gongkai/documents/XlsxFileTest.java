package org.gongkai.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class XlsxFileTest {
    private static final String SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /** Fills a sheet. */
    private interface Filling {
        void fill(XSSFWorkbook book, XSSFSheet sheet);
    }

    private static SourceDocument read(Filling filling) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            book.getProperties().getCoreProperties().setCreator("");
            filling.fill(book, book.createSheet("年报"));
            book.write(bytes);
            return Files.read("a.xlsx", bytes.toByteArray());
        }
    }

    private static void put(XSSFWorkbook book, XSSFRow row, int column, double value, String format) {
        XSSFCellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        row.createCell(column).setCellValue(value);
        row.getCell(column).setCellStyle(style);
    }

    @Test
    void the_end_of_a_row_says_the_number_that_a_spreadsheet_shows() throws IOException {
        SourceDocument document = read((book, sheet) -> {
            sheet.createRow(1).createCell(0).setCellValue("甲");
            sheet.createRow(4).createCell(0).setCellValue("藏");
            sheet.getRow(4).setZeroHeight(true);
            sheet.createRow(6).createCell(0).setCellValue("乙");
        });
        assertThat(document.events())
                .filteredOn(DocumentEvent.RowEnd.class::isInstance)
                .extracting(DocumentEvent::place)
                .containsExactly(new Place(2, 0, 1), new Place(7, 0, 1));
    }

    @Test
    void merged_cells_have_their_spans() throws IOException {
        SourceDocument document = read((book, sheet) -> {
            XSSFRow head = sheet.createRow(0);
            head.createCell(0).setCellValue("事项");
            head.createCell(1).setCellValue("申请人");
            head.createCell(2);
            XSSFRow row = sheet.createRow(1);
            row.createCell(0);
            row.createCell(1).setCellValue("自然人");
            row.createCell(2).setCellValue("法人");
            sheet.addMergedRegion(new CellRangeAddress(0, 1, 0, 0));
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 1, 2));
        });
        assertThat(Shown.of(document.events()))
                .contains("<table> | C0 1x2 事项 | C1 2x1 申请人 | /row | C1 自然人 | C2 法人 | /row | </table>");
        assertThat(document.type()).isEqualTo(MediaType.XLSX);
    }

    @Test
    void numbers_are_printed_as_the_sheet_shows_them() throws IOException {
        SourceDocument document = read((book, sheet) -> {
            XSSFRow row = sheet.createRow(0);
            row.createCell(0).setCellValue(131);
            put(book, row, 1, 2192.6, "0.00");
            put(book, row, 2, 1234567, "#,##0");
            put(book, row, 3, 0.985, "0.0%");
            put(book, row, 4, 44211, "yyyy\"年\"m\"月\"d\"日\"");
            row.createCell(5).setCellValue(0.1 + 0.2);
        });
        assertThat(Shown.of(document.events()))
                .contains("C0 131 | C1 2192.60 | C2 1,234,567 | C3 98.5% | C4 2021年1月15日 | C5 0.3 | /row");
    }

    @Test
    void hidden_rows_columns_and_sheets_are_hidden_text() throws IOException {
        SourceDocument document = read((book, sheet) -> {
            XSSFRow row = sheet.createRow(0);
            row.createCell(0).setCellValue("甲");
            row.createCell(1).setCellValue("藏列");
            row.createCell(2).setCellValue("乙");
            sheet.setColumnHidden(1, true);
            XSSFRow hidden = sheet.createRow(1);
            hidden.createCell(0).setCellValue("藏行");
            hidden.setZeroHeight(true);
            XSSFSheet second = book.createSheet("底稿");
            second.createRow(0).createCell(0).setCellValue("藏表");
            book.setSheetHidden(1, true);
        });
        assertThat(Shown.of(document.events()))
                .contains(
                        "<table> | C0 甲 | C2 乙 | H:HIDDEN_TEXT 藏列 | /row | </table> | H:HIDDEN_TEXT 藏行 | H:HIDDEN_TEXT 藏表");
    }

    @Test
    void ten_thousand_merged_cells_side_by_side_and_columns_said_hidden_again_and_again_take_no_time() {
        StringBuilder rows = new StringBuilder();
        StringBuilder merges = new StringBuilder();
        StringBuilder columns = new StringBuilder();
        for (int i = 1; i <= 10_000; i++) {
            rows.append("<row r=\"").append(i).append("\"><c r=\"A").append(i).append("\" t=\"str\"><v>甲</v></c>");
            rows.append("<c r=\"C").append(i).append("\"><v>1</v></c></row>");
            merges.append("<mergeCell ref=\"A").append(i).append(":B").append(i).append("\"/>");
            merges.append("<mergeCell ref=\"E1:E1048576\"/>");
            columns.append("<col min=\"7\" max=\"16384\" hidden=\"1\"/>".repeat(20));
        }
        byte[] book = Files.zip(
                StandardCharsets.UTF_8,
                "[Content_Types].xml",
                "<Types/>",
                "xl/workbook.xml",
                "<workbook xmlns=\"" + SHEET + "\" xmlns:r=\"" + RELATIONS + "\"><sheets>"
                        + "<sheet name=\"a\" r:id=\"r1\"/></sheets></workbook>",
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + "<Relationship Id=\"r1\" Target=\"worksheets/sheet1.xml\"/></Relationships>",
                "xl/worksheets/sheet1.xml",
                "<worksheet xmlns=\"" + SHEET + "\"><cols>" + columns + "</cols><sheetData>" + rows
                        + "</sheetData><mergeCells>" + merges + "</mergeCells></worksheet>");
        assertTimeout(Duration.ofSeconds(10), () -> {
            String shown = Shown.of(Files.read("a.xlsx", book).events());
            assertThat(shown).startsWith("H:PAGE_FURNITURE a | <table> | C0 2x1 甲 | C2 1 | /row | C0 2x1 甲 | C2 1");
        });
    }

    @Test
    void a_cell_that_shows_an_error_is_not_blank() throws IOException {
        SourceDocument document = read((book, sheet) -> {
            XSSFRow row = sheet.createRow(0);
            row.createCell(0).setCellValue("合计");
            row.createCell(1).setCellErrorValue(FormulaError.REF);
        });
        assertThat(Shown.of(document.events())).contains("C0 合计 | C1 #REF! | /row");
    }

    @Test
    void units_dates_and_scales_of_a_format_are_printed_as_the_sheet_shows_them() throws IOException {
        SourceDocument document = read((book, sheet) -> {
            XSSFRow row = sheet.createRow(0);
            put(book, row, 0, 2192.63, "0.00\"万元\"");
            put(book, row, 1, 12345678, "#,##0,");
            put(book, row, 2, 44211, "m\"月\"d\"日\"");
            put(book, row, 3, 44211.75, "yyyy-mm-dd hh:mm");
            put(book, row, 4, 5, "G/通用格式\"件\"");
            put(book, row, 5, 7, "_ * #,##0_ ;_ * -#,##0_ ;_ * \"-\"_ ;_ @_ ");
            put(book, row, 6, 12345, "0!.0,\"万\"");
        });
        assertThat(Shown.of(document.events()))
                .contains("C0 2192.63万元 | C1 12,346 | C2 1月15日 | C3 2021-01-15 18:00 | C4 5件 | C5 7 | C6 12345 | /row");
    }

    @Test
    void what_a_part_is_its_link_says_and_not_its_name() {
        String link = "<Relationship Id=\"%1$s\" Type=\"x/%1$s\" Target=\"parts/%1$s-1.xml\"/>";
        byte[] book = Files.zip(
                StandardCharsets.UTF_8,
                "[Content_Types].xml",
                "<Types/>",
                "xl/workbook.xml",
                "<workbook xmlns=\"" + SHEET + "\" xmlns:r=\"" + RELATIONS
                        + "\"><sheets><sheet name=\"低保\" r:id=\"worksheet\"/></sheets></workbook>",
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + link.formatted("worksheet")
                        + link.formatted("sharedStrings")
                        + link.formatted("pivotCacheDefinition")
                        + "</Relationships>",
                "xl/parts/worksheet-1.xml",
                "<worksheet xmlns=\"" + SHEET
                        + "\"><sheetData><row><c t=\"s\"><v>0</v></c><c><v>2</v></c></row></sheetData></worksheet>",
                "xl/parts/sharedStrings-1.xml",
                "<sst xmlns=\"" + SHEET + "\"><si><t>事项</t></si></sst>",
                "xl/parts/pivotCacheDefinition-1.xml",
                "<a/>");
        assertThat(Shown.of(Files.read("a.xlsx", book).events()))
                .isEqualTo(
                        "H:PAGE_FURNITURE 低保 | <table> | C0 事项 | C1 2 | /row | </table> | H:HIDDEN_TEXT pivotcachedefinition-1.xml");
    }
}
