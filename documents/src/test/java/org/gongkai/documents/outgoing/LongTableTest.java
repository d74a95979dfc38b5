package org.gongkai.documents.outgoing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.gongkai.documents.DocumentEvent;
import org.gongkai.documents.DocumentOpener;
import org.gongkai.documents.Limits;
import org.gongkai.documents.Opened;
import org.gongkai.documents.outgoing.xlsx.RowsWriter;
import org.junit.jupiter.api.Test;

/** A long table as a workbook, written row by row and read again by the library's own reader. */
class LongTableTest {
    private static final RowsWriter.Head HEAD = new RowsWriter.Head(
            "公开台账", List.of("柳湾镇公开台账", "填报单位：柳湾镇"), List.of("序号", "标题", "编号"), List.of(1.0, 5.0, 1.0));

    @Test
    void every_row_comes_back_as_it_went_in_with_the_lines_above_it() {
        byte[] file = written(List.of(List.of("1", "关于停水的公告", "17"), List.of("2", "关于“停电”的<公告>&", "18")));
        assertThat(rows(file))
                .contains(List.of("序号", "标题", "编号"), List.of("1", "关于停水的公告", "17"))
                .contains(List.of("2", "关于“停电”的<公告>&", "18"));
        assertThat(rows(file).getFirst()).contains("柳湾镇公开台账");
    }

    @Test
    void a_cell_that_looks_like_a_formula_is_text() throws IOException {
        byte[] file = written(List.of(List.of("1", "=HYPERLINK(\"http://x\",\"y\")", "+1")));
        String sheet = part(file, "xl/worksheets/sheet1.xml");
        assertThat(sheet).doesNotContain("<f>").contains("t=\"inlineStr\"").contains("=HYPERLINK(");
        assertThat(rows(file)).contains(List.of("1", "=HYPERLINK(\"http://x\",\"y\")", "+1"));
    }

    @Test
    void numbers_are_numbers_and_the_head_is_repeated_on_every_page_across() throws IOException {
        byte[] file = written(List.of(List.of("12", "a", "b")));
        assertThat(part(file, "xl/worksheets/sheet1.xml"))
                .contains("<v>12</v>")
                .contains("orientation=\"landscape\"")
                .contains("<mergeCell ref=\"A1:C1\"/>");
        assertThat(part(file, "xl/workbook.xml")).contains("_xlnm.Print_Titles").contains("'公开台账'!$3:$3");
    }

    @Test
    void a_head_without_columns_is_a_mistake() {
        assertThatThrownBy(() -> new RowsWriter.Head("a", List.of(), List.of(), List.of()))
                .hasMessageContaining("columns");
    }

    private static byte[] written(List<List<String>> rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (RowsWriter writer = new RowsWriter(out, HEAD)) {
            rows.forEach(row -> writer.row(row.stream().map(LongTableTest::cell).toList()));
            writer.note("共 " + rows.size() + " 条");
        }
        return out.toByteArray();
    }

    private static TableCell cell(String text) {
        boolean isNumber = text.matches("[0-9]+");
        return new TableCell(TableCell.Kind.LABEL, text, 1, 1, isNumber ? new BigDecimal(text) : null);
    }

    private static List<List<String>> rows(byte[] file) {
        Opened opened = new DocumentOpener(Limits.DEFAULT).open("a.xlsx", file).getFirst();
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        for (DocumentEvent event : ((Opened.Readable) opened).document().events()) {
            if (event instanceof DocumentEvent.Cell cell) {
                row.add(cell.text());
            } else if (event instanceof DocumentEvent.RowEnd) {
                rows.add(row);
                row = new ArrayList<>();
            }
        }
        return rows;
    }

    private static String part(byte[] file, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError(name + " is not in the file");
    }
}
