package org.gongkai.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PdfFileTest {
    private static String shown(PdfPages pages) {
        return Shown.of(Files.read("a.pdf", pages.bytes()).events());
    }

    private static final int[] THREE = {50, 150, 250, 350};

    @Test
    void ruling_lines_make_a_grid_and_a_missing_line_a_merged_cell() {
        PdfPages pages = new PdfPages()
                .line(50, 100, 350, 100)
                .line(150, 120, 350, 120)
                .line(50, 140, 350, 140)
                .line(50, 100, 50, 140)
                .line(150, 100, 150, 140)
                .line(250, 120, 250, 140)
                .line(350, 100, 350, 140)
                .text(60, 124, "总计")
                .text(170, 114, "申请人情况")
                .text(190, 134, "12")
                .text(290, 134, "0");
        assertThat(shown(pages))
                .isEqualTo("<table> | C0 1x2 总计 | C1 2x1 申请人情况 | /row | C1 12 | C2 0 | /row | </table>");
    }

    @Test
    void borders_drawn_as_thin_areas_cell_by_cell_are_lines_too() {
        PdfPages pages = new PdfPages();
        for (int column = 0; column < 2; column++) {
            int x = 50 + 60 * column;
            pages.raw(x + " 742 60.5 0.5 re f " + x + " 722 60.5 0.5 re f");
            pages.raw(x + " 722 0.5 20 re f " + (x + 60) + " 722 0.5 20 re f");
        }
        assertThat(shown(pages.text(60, 114, "收到").text(120, 114, "3")))
                .isEqualTo("<table> | C0 收到 | C1 3 | /row | </table>");
    }

    @Test
    void a_table_goes_on_on_the_next_page_and_the_page_number_is_furniture() {
        PdfPages pages = new PdfPages()
                .grid(THREE, 740, 760)
                .text(60, 754, "一")
                .text(160, 754, "1")
                .text(260, 754, "2")
                .text(280, 810, "— 1 —")
                .page()
                .grid(THREE, 60, 80)
                .text(60, 74, "二")
                .text(160, 74, "3")
                .text(260, 74, "4")
                .text(280, 810, "— 2 —");
        assertThat(shown(pages))
                .isEqualTo("<table> | C0 一 | C1 1 | C2 2 | /row | C0 二 | C1 3 | C2 4 | /row | </table>"
                        + " | H:PAGE_FURNITURE — 1 — | H:PAGE_FURNITURE — 2 —");
    }

    @Test
    void a_row_that_the_page_break_cuts_is_one_row() {
        PdfPages pages = new PdfPages()
                .grid(THREE, 740, 760)
                .text(57, 754, "其他法律行政法规禁")
                .text(190, 754, "7")
                .text(290, 754, "8")
                .page()
                .grid(THREE, 60, 80, 100)
                .text(57, 74, "止公开")
                .text(57, 94, "3.危及")
                .text(190, 94, "9")
                .text(290, 94, "0");
        assertThat(shown(pages))
                .isEqualTo("<table> | C0 其他法律行政法规禁止公开 | C1 7 | C2 8 | /row | C0 3.危及 | C1 9 | C2 0 | /row | </table>");
    }

    @Test
    void a_row_of_blanks_under_a_full_label_is_a_row_of_its_own() {
        PdfPages pages = new PdfPages()
                .grid(THREE, 740, 760)
                .text(57, 754, "1.属于国家秘密事项")
                .text(190, 754, "7")
                .text(290, 754, "8")
                .page()
                .grid(THREE, 60, 80)
                .text(57, 74, "2.其他");
        assertThat(shown(pages)).contains("C0 1.属于国家秘密事项 | C1 7 | C2 8 | /row | C0 2.其他 | C1  | C2  | /row");
    }

    @Test
    void words_written_downwards_are_read_in_order() {
        PdfPages pages = new PdfPages()
                .grid(new int[] {50, 70, 150}, 100, 160)
                .text(55, 116, "结")
                .text(55, 130, "果")
                .text(55, 144, "维")
                .text(55, 158, "持")
                .text(100, 130, "0");
        assertThat(shown(pages)).isEqualTo("<table> | C0 结果维持 | C1 0 | /row | </table>");
    }

    @Test
    void words_turned_on_their_side_are_read_in_order() {
        PdfPages pages = new PdfPages().grid(new int[] {50, 70, 150}, 100, 160).text(80, 130, "收到12件");
        pages.raw("BT /F1 10 Tf 0 1 -1 0 63 690 Tm " + PdfPages.hex("结果纠正") + " Tj ET");
        assertThat(shown(pages)).isEqualTo("<table> | C0 结果纠正 | C1 收到12件 | /row | </table>");
    }

    @Test
    void a_number_wider_than_its_cell_stays_whole() {
        PdfPages pages = new PdfPages()
                .grid(new int[] {50, 80, 110, 140}, 100, 120)
                .text(52, 114, "1")
                .text(76, 114, "1234567")
                .text(122, 114, "0");
        assertThat(shown(pages)).isEqualTo("<table> | C0 1 | C1 1234567 | C2 0 | /row | </table>");
    }

    @Test
    void wrapped_lines_are_one_paragraph_and_an_indent_begins_another() {
        PdfPages pages = new PdfPages()
                .text(70, 100, "本报告由办公室编制，所列数据")
                .text(50, 120, "截至年底，欢迎来电查询。")
                .text(70, 140, "全年收到申请一件，已经答复。");
        assertThat(shown(pages)).isEqualTo("L:本报告由办公室编制，所列数据截至年底，欢迎来电查询。 | L:    全年收到申请一件，已经答复。");
    }

    @Test
    void a_single_row_without_rules_keeps_its_columns_by_spaces() {
        PdfPages pages =
                new PdfPages().text(50, 100, "本年新收申请").text(200, 100, "12").text(300, 100, "0");
        assertThat(shown(pages)).isEqualTo("L:本年新收申请" + " ".repeat(18) + "12" + " ".repeat(18) + "0");
    }

    @Test
    void two_pages_on_one_sheet_are_read_one_after_the_other() {
        PdfPages pages = new PdfPages().with("/MediaBox[0 242 842 842]");
        for (int line = 0; line < 3; line++) {
            pages.text(60, 60 + 20 * line, "左页第" + line + "行有许多许多许多字");
            pages.text(480, 60 + 20 * line, "右页第" + line + "行有许多许多许多字");
        }
        assertThat(shown(pages).indexOf("左页第2行")).isLessThan(shown(pages).indexOf("右页第0行"));
    }

    @Test
    void a_page_stored_on_its_side_is_read_upright() {
        PdfPages turned = new PdfPages()
                .with("/MediaBox[0 0 842 595]/Rotate 90")
                .raw("BT /F1 10 Tf 0 1 -1 0 100 60 Tm " + PdfPages.hex("第一行") + " Tj ET")
                .raw("BT /F1 10 Tf 0 1 -1 0 130 60 Tm " + PdfPages.hex("第二行") + " Tj ET");
        assertThat(shown(turned)).isEqualTo("L:第一行 | L:第二行");
    }

    @Test
    void what_nobody_sees_is_hidden() {
        PdfPages pages = new PdfPages()
                .text(50, 100, "看得见")
                .raw("BT 3 Tr /F1 10 Tf 1 0 0 1 50 700 Tm " + PdfPages.hex("不显示") + " Tj 0 Tr ET")
                .raw("q 1 1 1 rg BT /F1 10 Tf 1 0 0 1 50 600 Tm " + PdfPages.hex("白字") + " Tj ET Q")
                .text(50, 900, "页外");
        assertThat(shown(pages)).isEqualTo("L:看得见 | H:HIDDEN_TEXT 不显示 | H:HIDDEN_TEXT 白字 | H:HIDDEN_TEXT 页外");
    }

    @Test
    void what_a_clip_cuts_off_is_hidden_and_a_number_over_its_edge_is_whole() {
        PdfPages pages = new PdfPages()
                .raw("q 50 730 60 20 re W n")
                .text(52, 105, "主动公开政府信息")
                .raw("Q q 150 730 15 20 re W n")
                .text(152, 105, "9437")
                .raw("Q")
                .text(200, 105, "件");
        assertThat(Shown.of(Files.read("a.pdf", pages.bytes()).events()))
                .contains("主动公开政府")
                .contains("9437")
                .contains("H:")
                .doesNotContain("主动公开政府信息");
    }

    @Test
    void spaced_borders_above_those_of_another_table_make_no_column_between() {
        PdfPages pages = new PdfPages()
                .grid(new int[] {100, 148}, 100, 120, 140)
                .raw("100 592 50.2 20 re S 152.6 592 50 20 re S 100 570 50.2 20 re S 152.6 570 50 20 re S")
                .text(105, 115, "甲")
                .text(105, 135, "乙")
                .text(105, 244, "丙")
                .text(160, 244, "1")
                .text(105, 266, "丁")
                .text(160, 266, "2");
        assertThat(Shown.of(Files.read("a.pdf", pages.bytes()).events()))
                .contains("丙")
                .contains("C1 1")
                .contains("C1 2")
                .doesNotContain("C2");
    }

    @Test
    void white_words_on_a_dark_ground_are_seen() {
        PdfPages pages = new PdfPages()
                .raw("0.1 0.2 0.5 rg 40 730 200 40 re f")
                .raw("1 g BT /F1 10 Tf 1 0 0 1 50 742 Tm " + PdfPages.hex("表头") + " Tj ET");
        assertThat(shown(pages)).isEqualTo("L:表头");
    }

    @Test
    void properties_and_notes_are_hidden_events_with_their_page() {
        PdfPages pages = new PdfPages()
                .with("/MediaBox[0 0 595 842]/Annots[<</Type/Annot/Subtype/Text/Rect[0 0 9 9]/Contents(look)>>]")
                .trailer("/Info<</Author(li)>>")
                .text(50, 100, "正文");
        assertThat(shown(pages)).isEqualTo("H:METADATA Author: li | H:COMMENT look | L:正文");
        assertThat(Files.read("a.pdf", pages.bytes()).events().get(2).place()).isEqualTo(new Place(0, 0, 1));
    }

    @Test
    void pages_that_are_pictures_are_a_scan() {
        byte[] scan = new PdfPages().raw("q 595 0 0 842 0 0 cm /Im1 Do Q").bytes();
        assertThat(Files.refusal("a.pdf", scan)).isEqualTo(Refusal.Code.SCANNED);
        byte[] recognised = new PdfPages()
                .raw("q 595 0 0 842 0 0 cm /Im1 Do Q BT 3 Tr /F1 10 Tf 50 700 Td " + PdfPages.hex("机器认出的字") + " Tj ET")
                .bytes();
        assertThat(Files.refusal("a.pdf", recognised)).isEqualTo(Refusal.Code.SCANNED);
    }

    @Test
    void shapes_without_a_table_of_characters_are_never_guessed() {
        byte[] garbled =
                new PdfPages().encoded("Identity-H").text(50, 100, "年度报告 12").bytes();
        assertThat(Files.refusal("a.pdf", garbled)).isEqualTo(Refusal.Code.GARBLED_TEXT);
    }

    @Test
    void a_sheet_whose_right_page_only_holds_the_last_line_is_two_pages() {
        PdfPages pages = new PdfPages().with("/MediaBox[0 242 842 842]");
        for (int line = 0; line < 9; line++) {
            pages.text(50, 100 + 20 * line, "左页第" + "一二三四五六七八九".charAt(line) + "行的文字");
        }
        assertThat(shown(pages.text(500, 100, "右页只有一行"))).endsWith("左页第九行的文字右页只有一行");
    }
}
