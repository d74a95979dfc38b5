package org.gongkai.web.exchange.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.gongkai.documents.Refusal;
import org.gongkai.documents.opening.FileOpening;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableReaderTest {
    private static final TableReader READER = new TableReader(new FileOpening());

    private static List<Sheet> sheets(String name, byte[] bytes) {
        TableReading reading = READER.read(name, bytes);
        assertThat(reading).isInstanceOf(TableReading.Sheets.class);
        return ((TableReading.Sheets) reading).sheets();
    }

    private static List<List<String>> texts(Sheet sheet) {
        return sheet.rows().stream()
                .map(row -> row.cells().stream().map(SheetCell::text).toList())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE"})
    void a_csv_is_read_in_the_charset_it_was_written_in(String charset) {
        String text = "标题,发布日期\n\"关于停水的通知，\n请周知\",2026-03-05\n公布政府信息公开年度报告的公告,2026-03-06\n";
        String marked = charset.startsWith("UTF-16") ? "\uFEFF" + text : text;
        assertThat(texts(sheets("a.csv", marked.getBytes(Charset.forName(charset)))
                        .getFirst()))
                .startsWith(
                        List.of("标题", "发布日期"),
                        List.of("关于停水的通知，\n请周知", "2026-03-05"),
                        List.of("公布政府信息公开年度报告的公告", "2026-03-06"));
    }

    @Test
    void an_old_workbook_has_its_merged_cells_and_the_numbers_of_its_rows() throws IOException {
        Sheet sheet = sheets("a.et", oldWorkbook()).getFirst();
        assertThat(texts(sheet)).containsExactly(List.of("台账", "台账"), List.of("标题", "日期"), List.of("甲", "2026.3.5"));
        assertThat(sheet.rows()).extracting(SheetRow::number).containsExactly(1, 2, 5);
        assertThat(sheet.rows().getFirst().texts()).containsExactly("台账");
        assertThat(sheet.hidden()).isEqualTo(1);
    }

    private static byte[] oldWorkbook() throws IOException {
        try (HSSFWorkbook book = new HSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            HSSFSheet sheet = book.createSheet("台账");
            sheet.createRow(0).createCell(0).setCellValue("台账");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 1));
            HSSFRow head = sheet.createRow(1);
            head.createCell(0).setCellValue("标题");
            head.createCell(1).setCellValue("日期");
            for (int i = 2; i < 4; i++) {
                HSSFRow hidden = sheet.createRow(i);
                hidden.setZeroHeight(true);
            }
            sheet.getRow(3).createCell(0).setCellValue("藏");
            HSSFRow row = sheet.createRow(4);
            row.createCell(0).setCellValue("甲");
            row.createCell(1).setCellValue("2026.3.5");
            book.write(bytes);
            return bytes.toByteArray();
        }
    }

    @Test
    void a_page_that_a_platform_calls_a_workbook_is_read_by_its_table() {
        byte[] page = """
                <html><head><meta charset="utf-8"></head><body><table><tr><td colspan="2">信息列表</td></tr>
                <tr><th>标题</th><th>日期</th></tr><tr><td>甲</td><td>2026-03-05</td></tr></table></body></html>
                """.getBytes(StandardCharsets.UTF_8);
        Sheet sheet = sheets("export.xls", page).getFirst();
        assertThat(texts(sheet))
                .containsExactly(List.of("信息列表", "信息列表"), List.of("标题", "日期"), List.of("甲", "2026-03-05"));
        assertThat(sheet.rows()).extracting(SheetRow::number).containsExactly(1, 2, 3);
    }

    @Test
    void every_sheet_has_its_name() {
        byte[] file = new SheetFile()
                .sheet("1月")
                .row(1, "a", "b")
                .row(2, "c", "d")
                .sheet("2月")
                .row(1, "e", "f")
                .row(2, "g", "h")
                .bytes();
        assertThat(sheets("a.xlsx", file))
                .extracting(Sheet::name, Sheet::number)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("1月", 1), org.assertj.core.groups.Tuple.tuple("2月", 2));
    }

    @Test
    void a_file_that_says_too_much_is_refused_in_words() {
        SheetFile file = new SheetFile().sheet("大");
        String[] cells = new String[200];
        java.util.Arrays.fill(cells, "x");
        for (int row = 1; row <= 501; row++) {
            file.row(row, cells);
        }
        assertThat(READER.read("a.xlsx", file.bytes()))
                .isInstanceOfSatisfying(
                        TableReading.Refused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo(Refusal.Code.TOO_MANY_CELLS));
    }

    @Test
    void what_is_no_table_says_so() {
        assertThat(READER.read("a.txt", "只有一句话。".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new TableReading.NoTable());
        assertThat(READER.pasted("只有一句话。")).isEqualTo(new TableReading.NoTable());
        assertThat(READER.read("a.xlsx", new byte[0])).isInstanceOf(TableReading.Refused.class);
    }
}
