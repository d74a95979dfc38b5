package org.gongkai.documents.outgoing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.gongkai.documents.outgoing.docx.DocxWriter;
import org.gongkai.documents.outgoing.html.HtmlWriter;
import org.gongkai.documents.outgoing.xlsx.XlsxWriter;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What others read in the files written. */
class WrittenFilesTest {

    private static final OutgoingDocument SPECIMEN = Specimen.withRows(3);

    @Test
    void a_docx_has_real_headings_repeated_header_rows_and_rows_that_are_not_cut() throws IOException {
        try (XWPFDocument docx = new XWPFDocument(new ByteArrayInputStream(bytes(new DocxWriter(), SPECIMEN)))) {
            assertThat(docx.getParagraphs())
                    .extracting(paragraph -> paragraph.getStyle())
                    .startsWith("Title", "Heading1", "Normal");
            XWPFTable table = docx.getTables().getFirst();
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRows()).allMatch(XWPFTableRow::isCantSplitRow);
        }
    }

    @Test
    void a_docx_names_the_official_faces_and_page_measures() throws IOException {
        try (XWPFDocument docx = new XWPFDocument(new ByteArrayInputStream(bytes(new DocxWriter(), SPECIMEN)))) {
            var margins = docx.getDocument().getBody().getSectPr().getPgMar();
            assertThat(List.of(margins.getTop(), margins.getBottom(), margins.getLeft(), margins.getRight()))
                    .map(Object::toString)
                    .containsExactly("2098", "1984", "1587", "1474");
            var body = docx.getStyles().getStyle("Normal").getCTStyle();
            assertThat(body.getRPr().getRFontsArray(0).getEastAsia()).isEqualTo("仿宋_GB2312");
            assertThat(docx.getFooterList()).hasSize(2);
            assertThat(docx.getFooterList().getFirst().getText()).contains("— 1 —");
            assertThat(docx.getAllPictures()).hasSize(1);
        }
    }

    @Test
    void a_docx_sets_a_number_too_wide_for_its_column_smaller_and_never_breaks_it() throws IOException {
        List<String> numbers = List.of("7", "1136", "54866", "123456", "1234567");
        OutgoingDocument narrow = numbersIn(numbers, 15);
        try (XWPFDocument docx = new XWPFDocument(new ByteArrayInputStream(bytes(new DocxWriter(), narrow)))) {
            XWPFTableRow row = docx.getTables().getFirst().getRow(0);
            List<Double> sizes = new ArrayList<>();
            for (int column = 0; column < numbers.size(); column++) {
                XWPFTableCell cell = row.getCell(column);
                var size = cell.getParagraphArray(0).getRuns().getFirst().getFontSizeAsDouble();
                sizes.add(size == null ? 10.5 : size);
                var margins = cell.getCTTc().getTcPr().getTcMar();
                double free = margins == null
                        ? 2 * 40
                        : 2 * Double.parseDouble(margins.getLeft().getW().toString());
                double widest = 0.64 * numbers.get(column).length() * sizes.getLast() * 20;
                assertThat(widest + free).as(numbers.get(column)).isLessThanOrEqualTo(cell.getWidth());
            }
            assertThat(sizes).startsWith(10.5, 10.5).isSortedAccordingTo(Comparator.reverseOrder());
            assertThat(sizes.getLast()).isBetween(6.0, 8.0);
        }
    }

    @Test
    void a_docx_breaks_a_long_address_and_keeps_it_readable() throws IOException {
        String address = "https" + "://www.example.gov.cn/" + "zwgk/".repeat(12);
        TableCell cell = TableCell.of(TableCell.Kind.VALUE, address);
        List<TableCell> row = new ArrayList<>(Collections.nCopies(15, cell));
        OutgoingDocument narrow = Specimen.of(List.of(new Table("网址", Collections.nCopies(15, 1.0), 0, List.of(row))));
        try (XWPFDocument docx = new XWPFDocument(new ByteArrayInputStream(bytes(new DocxWriter(), narrow)))) {
            XWPFTableCell written = docx.getTables().getFirst().getRow(0).getCell(0);
            assertThat(written.getText()).isEqualTo(address);
            assertThat(written.getParagraphArray(0).getRuns().getFirst().getFontSizeAsDouble())
                    .isNull();
        }
    }

    @Test
    void a_workbook_shrinks_numbers_and_wraps_text() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes(new XlsxWriter(), SPECIMEN)))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getRow(3).getCell(2).getCellStyle().getShrinkToFit())
                    .isTrue();
            assertThat(sheet.getRow(3).getCell(2).getCellStyle().getWrapText()).isFalse();
            assertThat(sheet.getRow(3).getCell(1).getCellStyle().getWrapText()).isTrue();
        }
    }

    @Test
    void an_html_has_headings_header_cells_and_nothing_from_elsewhere() {
        String text = new String(bytes(new HtmlWriter(), SPECIMEN), StandardCharsets.UTF_8);
        Document html = Jsoup.parse(text);
        assertThat(html.select("h1").text()).isEqualTo("柳溪镇政务公开 工作简报");
        assertThat(html.select("th[scope=row]")).hasSize(3);
        assertThat(html.select("th[scope=rowgroup]").attr("rowspan")).isEqualTo("3");
        assertThat(html.select("script, link, [style], [onclick]")).isEmpty();
        assertThat(html.select("p").text()).contains("<3>");
        assertThat(text).doesNotContain("http:", "https:");
    }

    @Test
    void a_workbook_has_a_sheet_per_table_with_numbers_that_are_numbers() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes(new XlsxWriter(), SPECIMEN)))) {
            assertThat(workbook.getNumberOfSheets()).isOne();
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getSheetName()).isEqualTo("事项 数量");
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("柳溪镇政务公开 工作简报");
            assertThat(sheet.getRow(3).getCell(2).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(sheet.getMergedRegions())
                    .anyMatch(region -> region.formatAsString().equals("A4:A6"));
        }
    }

    @Test
    void the_same_document_gives_the_same_bytes() {
        for (DocumentWriter writer : List.of(new DocxWriter(), new HtmlWriter(), new XlsxWriter())) {
            assertThat(bytes(writer, SPECIMEN)).isEqualTo(bytes(writer, Specimen.withRows(3)));
        }
    }

    /** A document with one row of numbers in the first of so many equal columns. */
    private static OutgoingDocument numbersIn(List<String> numbers, int columns) {
        List<TableCell> row = new ArrayList<>();
        numbers.forEach(number -> row.add(new TableCell(TableCell.Kind.VALUE, number, 1, 1, new BigDecimal(number))));
        while (row.size() < columns) {
            row.add(TableCell.of(TableCell.Kind.VALUE, ""));
        }
        return Specimen.of(List.of(new Table("数量", Collections.nCopies(columns, 1.0), 0, List.of(row))));
    }

    private static byte[] bytes(DocumentWriter writer, OutgoingDocument document) {
        return writer.write(document).bytes();
    }
}
