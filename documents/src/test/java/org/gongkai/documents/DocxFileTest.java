package org.gongkai.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.documents.Files.docx;
import static org.gongkai.documents.Files.p;
import static org.gongkai.documents.Files.tc;

import java.util.List;
import org.junit.jupiter.api.Test;

class DocxFileTest {
    private static String read(String body, Object... more) {
        return Shown.of(Files.read("a.docx", docx(body, more)).events());
    }

    @Test
    void a_merged_cell_is_given_once_with_its_spans() {
        String table =
                "<w:tbl><w:tr>" + tc("<w:vMerge w:val=\"restart\"/>", "事项") + tc("<w:gridSpan w:val=\"2\"/>", "申请人")
                        + "</w:tr><w:tr>" + tc("<w:vMerge/>", "") + tc("", "自然人") + tc("", "法人") + "</w:tr></w:tbl>";
        assertThat(read(table)).isEqualTo("<table> | C0 1x2 事项 | C1 2x1 申请人 | /row | C1 自然人 | C2 法人 | /row | </table>");
    }

    @Test
    void a_row_that_starts_late_keeps_its_grid_columns() {
        String table = "<w:tbl><w:tr>" + tc("", "甲") + tc("", "乙")
                + "</w:tr><w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>" + tc("", "丙") + "</w:tr></w:tbl>";
        assertThat(read(table)).isEqualTo("<table> | C0 甲 | C1 乙 | /row | C1 丙 | /row | </table>");
    }

    @Test
    void a_table_inside_a_cell_cuts_the_table_around_it() {
        String inner = "<w:tbl><w:tr>" + tc("", "1") + tc("", "2") + "</w:tr></w:tbl>";
        String table = "<w:tbl><w:tr>" + tc("", "甲") + tc("", "乙") + "</w:tr><w:tr>" + tc("", "左") + "<w:tc>" + p("前")
                + inner + p("后") + "</w:tc></w:tr><w:tr>" + tc("", "丙") + tc("", "丁") + "</w:tr></w:tbl>";
        assertThat(read(table))
                .isEqualTo("<table> | C0 甲 | C1 乙 | /row | </table> | L:左 | L:前 | <table> | C0 1 | C1 2 | /row |"
                        + " </table> | L:后 | <table> | C0 丙 | C1 丁 | /row | </table>");
    }

    @Test
    void deleted_and_hidden_text_is_kept_apart() {
        String body = "<w:p><w:ins><w:r><w:t>新</w:t></w:r></w:ins><w:del><w:r><w:delText>旧</w:delText></w:r></w:del>"
                + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>藏</w:t></w:r><w:r><w:t>文</w:t></w:r></w:p>";
        assertThat(read(body)).isEqualTo("H:DELETED_TEXT 旧 | H:HIDDEN_TEXT 藏 | L:新文");
    }

    @Test
    void text_hidden_by_a_style_is_hidden_unless_its_run_says_otherwise() {
        String styles = "<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                + "<w:style w:type=\"paragraph\" w:styleId=\"a\"><w:rPr><w:vanish/></w:rPr></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"b\"><w:basedOn w:val=\"a\"/></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"c\"><w:basedOn w:val=\"a\"/>"
                + "<w:rPr><w:vanish w:val=\"0\"/></w:rPr></w:style>"
                + "<w:style w:type=\"character\" w:styleId=\"d\"><w:rPr><w:vanish/></w:rPr></w:style></w:styles>";
        String run = "<w:r><w:t>藏</w:t></w:r><w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>显</w:t></w:r>";
        assertThat(read(styled("b", run) + styled("c", "<w:r><w:t>露</w:t></w:r>"), "word/styles.xml", styles))
                .isEqualTo("H:HIDDEN_TEXT 藏 | L:显 | L:露");
        String marked = "<w:r><w:rPr><w:rStyle w:val=\"d\"/></w:rPr><w:t>隐</w:t></w:r><w:r><w:t>明</w:t></w:r>";
        assertThat(read("<w:p>" + marked + "</w:p>", "word/styles.xml", styles)).isEqualTo("H:HIDDEN_TEXT 隐 | L:明");
    }

    private static String styled(String style, String runs) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + runs + "</w:p>";
    }

    @Test
    void a_deleted_row_is_not_part_of_the_table() {
        String table = "<w:tbl><w:tr>" + tc("", "甲") + tc("", "乙") + "</w:tr><w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr>"
                + tc("", "废") + "</w:tr></w:tbl>";
        assertThat(read(table)).isEqualTo("<table> | C0 甲 | C1 乙 | /row | </table> | H:DELETED_TEXT 废");
    }

    @Test
    void a_text_box_is_read_once_and_a_break_ends_a_line() {
        String box = "<mc:AlternateContent><mc:Choice><w:txbxContent>" + p("框") + "</w:txbxContent></mc:Choice>"
                + "<mc:Fallback><w:txbxContent>" + p("框") + "</w:txbxContent></mc:Fallback></mc:AlternateContent>";
        assertThat(read("<w:p><w:r>" + box + "<w:t>一</w:t><w:br/><w:t>二</w:t><w:tab/><w:t>三</w:t></w:r></w:p>"))
                .isEqualTo("L:框 | L:一 | L:二\t三");
    }

    @Test
    void what_stands_around_the_text_is_hidden() {
        String ns = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
        assertThat(read(
                        p("正文"),
                        "docProps/core.xml",
                        "<c:coreProperties xmlns:c=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:creator>小李</dc:creator></c:coreProperties>",
                        "word/footer1.xml",
                        "<w:ftr" + ns + ">" + p("第1页") + "</w:ftr>",
                        "word/comments.xml",
                        "<w:comments" + ns + "><w:comment>" + p("请核") + "</w:comment></w:comments>",
                        "word/embeddings/oleObject1.bin",
                        "x",
                        "word/vbaProject.bin",
                        "x"))
                .isEqualTo(
                        "H:METADATA 小李 | L:正文 | H:PAGE_FURNITURE 第1页 | H:COMMENT 请核 | H:EMBEDDED_FILE oleObject1.bin |"
                                + " H:ACTIVE_CONTENT vbaProject.bin");
    }

    @Test
    void what_a_part_is_its_link_says_and_not_its_name() {
        String ns = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
        String link = "<Relationship Id=\"%1$s\" Type=\"x/%1$s\" Target=\"%1$s-of-1.xml\"/>";
        assertThat(read(
                        p("正文"),
                        "word/_rels/document.xml.rels",
                        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                                + link.formatted("header")
                                + link.formatted("comments")
                                + link.formatted("package")
                                + "</Relationships>",
                        "word/header-of-1.xml",
                        "<w:hdr" + ns + ">" + p("页眉") + "</w:hdr>",
                        "word/comments-of-1.xml",
                        "<w:comments" + ns + "><w:comment>" + p("请核") + "</w:comment></w:comments>",
                        "word/package-of-1.xml",
                        "x"))
                .isEqualTo("L:正文 | H:PAGE_FURNITURE 页眉 | H:COMMENT 请核 | H:EMBEDDED_FILE package-of-1.xml");
    }

    @Test
    void automatic_numbers_are_printed_before_their_headings() {
        String numbering = "<w:numbering xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                + "<w:abstractNum w:abstractNumId=\"3\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
                + "<w:numFmt w:val=\"chineseCountingThousand\"/><w:lvlText w:val=\"%1、\"/></w:lvl></w:abstractNum>"
                + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"3\"/></w:num></w:numbering>";
        String number = "<w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>";
        String heading = "<w:p>" + number + "<w:r><w:t>%s</w:t></w:r></w:p>";
        assertThat(read(heading.formatted("总体情况") + heading.formatted("存在问题"), "word/numbering.xml", numbering))
                .isEqualTo("L:一、总体情况 | L:二、存在问题");
    }

    @Test
    void a_document_type_is_refused() {
        byte[] bytes = Files.zip(
                java.nio.charset.StandardCharsets.UTF_8,
                "[Content_Types].xml",
                "<Types/>",
                "word/document.xml",
                "<!DOCTYPE a [<!ENTITY b \"bbbb\">]><a>&b;</a>");
        assertThat(Files.refusal("a.docx", bytes)).isEqualTo(Refusal.Code.UNSAFE_MARKUP);
    }

    @Test
    void a_bomb_and_deep_nesting_are_refused() {
        assertThat(Files.refusal("a.docx", docx("<w:p>".repeat(600) + "</w:p>".repeat(600))))
                .isEqualTo(Refusal.Code.TOO_DEEP);
        assertThat(Files.refusal("a.docx", docx(" ".repeat(9_000_000)))).isEqualTo(Refusal.Code.INFLATES_TOO_MUCH);
    }

    @Test
    void a_table_of_a_hundred_thousand_cells_is_read_and_one_more_is_refused() {
        String row = "<w:tr>" + tc("", "1").repeat(100) + "</w:tr>";
        String rows = row.repeat(1000);
        List<Object> unpacked = List.of("<w:tbl>" + rows + "</w:tbl>", "<w:tbl>" + rows + row + "</w:tbl>");
        assertThat(Files.read("a.docx", stored((String) unpacked.get(0))).events())
                .hasSize(101_002);
        assertThat(Files.refusal("a.docx", stored((String) unpacked.get(1)))).isEqualTo(Refusal.Code.TOO_MANY_CELLS);
    }

    private static byte[] stored(String body) {
        return StoredZip.docx(body);
    }

    @Test
    void formats_and_merges_of_before_a_tracked_change_hold_no_longer() {
        String run = "<w:r><w:rPr><w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>显</w:t></w:r>";
        assertThat(read("<w:p>" + run + "</w:p>")).isEqualTo("L:显");
        String table = "<w:tbl><w:tr>"
                + tc("<w:tcPrChange><w:tcPr><w:gridSpan w:val=\"3\"/></w:tcPr></w:tcPrChange>", "甲") + tc("", "乙")
                + "</w:tr><w:tr><w:trPr><w:trPrChange><w:trPr><w:hidden/></w:trPr></w:trPrChange></w:trPr>"
                + tc("", "丙")
                + tc("", "丁") + "</w:tr></w:tbl>";
        assertThat(read(table)).isEqualTo("<table> | C0 甲 | C1 乙 | /row | C0 丙 | C1 丁 | /row | </table>");
    }

    @Test
    void a_document_put_in_as_a_whole_is_told_since_it_is_not_read() {
        String links = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"r1\" Target=\"afchunk.mht\"/></Relationships>";
        SourceDocument document = Files.read(
                "a.docx",
                docx(
                        p("一") + "<w:altChunk r:id=\"r1\"/><w:altChunk r:id=\"r2\"/>",
                        "word/_rels/document.xml.rels",
                        links));
        assertThat(document.notices()).containsExactly(Notice.of(Notice.Code.DOCUMENT_INSIDE, "afchunk.mht"));
    }
}
