package org.gongkai.documents.outgoing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
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

    private static byte[] bytes(DocumentWriter writer, OutgoingDocument document) {
        return writer.write(document).bytes();
    }
}
