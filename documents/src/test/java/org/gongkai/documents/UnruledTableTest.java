package org.gongkai.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Tables of pdf files around which no lines are drawn. */
class UnruledTableTest {
    private static String shown(PdfPages pages) {
        return Shown.of(Files.read("a.pdf", pages.bytes()).events());
    }

    /** A header over three columns of values. */
    private static PdfPages headed() {
        return new PdfPages()
                .text(50, 100, "信息内容")
                .text(150, 100, "制发件数")
                .text(250, 100, "废止件数")
                .text(350, 100, "有效件数");
    }

    @Test
    void values_that_share_their_places_are_columns_and_what_is_not_printed_is_blank() {
        PdfPages pages = headed().text(50, 120, "规章")
                .text(165, 120, "1")
                .text(360, 120, "3")
                .text(50, 140, "行政规范性文件")
                .text(165, 140, "4")
                .text(265, 140, "5")
                .text(360, 140, "6");
        assertThat(shown(pages))
                .isEqualTo("<table> | C0 信息内容 | C1 制发件数 | C2 废止件数 | C3 有效件数 | /row"
                        + " | C0 规章 | C1 1 | C2  | C3 3 | /row"
                        + " | C0 行政规范性文件 | C1 4 | C2 5 | C3 6 | /row | </table>");
    }

    @Test
    void a_column_without_any_value_is_known_by_its_header() {
        PdfPages pages = headed().text(50, 120, "规章")
                .text(165, 120, "1")
                .text(360, 120, "3")
                .text(50, 140, "文件")
                .text(165, 140, "4")
                .text(360, 140, "6");
        assertThat(shown(pages)).contains("C0 规章 | C1 1 | C2  | C3 3 | /row | C0 文件 | C1 4 | C2  | C3 6 | /row");
    }

    @Test
    void labels_whose_first_line_stands_beside_the_values_go_on_below_them() {
        PdfPages pages = new PdfPages()
                .text(50, 100, "1.属于国")
                .text(150, 100, "1")
                .text(200, 100, "2")
                .text(50, 112, "家秘密")
                .text(50, 124, "2.其他法")
                .text(150, 124, "3")
                .text(200, 124, "4")
                .text(50, 136, "律禁止公")
                .text(50, 148, "开");
        assertThat(shown(pages))
                .isEqualTo(
                        "<table> | C0 1.属于国家秘密 | C1 1 | C2 2 | /row | C0 2.其他法律禁止公开 | C1 3 | C2 4 | /row | </table>");
    }

    @Test
    void labels_whose_middle_stands_beside_the_values_begin_above_them() {
        PdfPages pages = new PdfPages()
                .text(50, 100, "行政许可")
                .text(150, 106, "1")
                .text(200, 106, "2")
                .text(50, 112, "事项")
                .text(50, 132, "行政处罚")
                .text(150, 138, "3")
                .text(200, 138, "4")
                .text(50, 144, "事项");
        assertThat(shown(pages))
                .isEqualTo("<table> | C0 行政许可事项 | C1 1 | C2 2 | /row | C0 行政处罚事项 | C1 3 | C2 4 | /row | </table>");
    }

    @Test
    void labels_that_may_belong_to_either_row_leave_no_number_to_be_taken_for_it() {
        PdfPages pages = new PdfPages()
                .text(50, 100, "行政许可")
                .text(150, 100, "11")
                .text(200, 100, "12")
                .text(50, 112, "其他管理")
                .text(50, 124, "行政处罚")
                .text(150, 124, "13")
                .text(200, 124, "14");
        assertThat(shown(pages)).contains("C1 11~13 | C2 12~14").contains("C1 13~11 | C2 14~12");
    }

    @Test
    void a_value_over_two_columns_leaves_its_row_as_text() {
        PdfPages pages = new PdfPages()
                .text(50, 100, "规章")
                .text(150, 100, "1234")
                .text(200, 100, "5678")
                .text(50, 120, "文件")
                .text(150, 120, "1234")
                .text(200, 120, "5678")
                .text(50, 140, "其他")
                .text(165, 140, "123456789");
        assertThat(shown(pages))
                .contains("C0 文件 | C1 1234 | C2 5678 | /row | </table> | L:")
                .endsWith("123456789");
    }

    @Test
    void numbers_that_touch_over_several_columns_are_no_value_of_the_middle_one() {
        PdfPages pages = new PdfPages()
                .text(50, 100, "规章")
                .text(150, 100, "12")
                .text(170, 100, "34")
                .text(190, 100, "56")
                .text(50, 120, "文件")
                .text(142, 120, "1234512345");
        assertThat(shown(pages))
                .contains("C0 规章 | C1 12 | C2 34 | C3 56 |")
                .contains("L:")
                .endsWith("1234512345");
    }

    @Test
    void a_title_broken_over_two_lines_above_the_names_makes_no_column() {
        PdfPages pages = new PdfPages()
                .text(200, 76, "第二十条第")
                .text(210, 88, "八）项")
                .text(50, 100, "信息内容")
                .text(150, 100, "项目数量")
                .text(260, 100, "本年增减")
                .text(50, 120, "收费")
                .text(165, 120, "4")
                .text(275, 120, "5");
        assertThat(shown(pages)).contains("| C0 收费 | C1 4 | C2 5 | /row");
    }

    @Test
    void numerals_that_touch_leave_their_row_as_text() {
        PdfPages pages = headed().text(50, 120, "规章")
                .text(165, 120, "1")
                .text(265, 120, "2")
                .text(360, 120, "3")
                .text(50, 140, "文件")
                .text(165, 140, "4")
                .text(262, 140, "12二百三十一百二十三");
        assertThat(shown(pages)).contains("C0 规章 | C1 1 | C2 2 | C3 3 | /row").endsWith("12二百三十一百二十三");
    }

    @Test
    void a_number_that_its_column_broke_is_whole_again_where_its_row_prints_more() {
        PdfPages pages = new PdfPages()
                .text(50, 100, "规章")
                .text(150, 100, "1958")
                .text(200, 100, "7")
                .text(150, 112, "1")
                .text(50, 132, "文件")
                .text(150, 132, "12")
                .text(200, 132, "8");
        assertThat(shown(pages))
                .isEqualTo("<table> | C0 规章 | C1 19581 | C2 7 | /row | C0 文件 | C1 12 | C2 8 | /row | </table>");
    }

    @Test
    void a_sign_alone_over_a_number_belongs_to_it() {
        PdfPages pages = new PdfPages()
                .text(50, 100, "处罚")
                .text(150, 100, "5")
                .text(200, 100, "+")
                .text(200, 112, "43")
                .text(50, 132, "强制")
                .text(150, 132, "363")
                .text(200, 132, "48");
        assertThat(shown(pages)).contains("C0 处罚 | C1 5 | C2 +43 | /row | C0 强制 | C1 363 | C2 48 | /row");
    }

    @Test
    void a_number_under_the_widest_one_is_in_doubt_together_with_it_unless_its_label_begins_anew() {
        PdfPages doubted = new PdfPages()
                .text(50, 100, "规章")
                .text(150, 100, "9437")
                .text(50, 112, "文件")
                .text(150, 112, "377");
        assertThat(shown(doubted)).contains("C0 规章 | C1 9437~377 | /row | C0 文件 | C1 9437~377 | /row");
        PdfPages numbered = new PdfPages()
                .text(50, 100, "1.规章")
                .text(150, 100, "9437")
                .text(50, 112, "2.文件")
                .text(150, 112, "377");
        assertThat(shown(numbered)).contains("C0 1.规章 | C1 9437 | /row | C0 2.文件 | C1 377 | /row");
    }

    @Test
    void a_number_is_never_put_together_with_one_of_several_below_it() {
        PdfPages pages = new PdfPages()
                .text(50, 100, "许可")
                .text(150, 100, "489")
                .text(200, 100, "0")
                .text(250, 100, "2547")
                .text(50, 112, "管理")
                .text(150, 112, "223")
                .text(200, 112, "-7")
                .text(250, 112, "2741");
        assertThat(shown(pages)).contains("C1 489 | C2 0 | C3 2547").contains("C1 223 | C2 -7 | C3 2741");
    }

    @Test
    void a_number_that_a_page_break_may_have_cut_is_in_doubt_on_both_pages() {
        PdfPages pages = new PdfPages()
                .text(50, 680, "管理")
                .text(150, 680, "866")
                .text(200, 680, "7")
                .text(50, 700, "许可")
                .text(150, 700, "704")
                .text(200, 700, "8")
                .page()
                .text(50, 100, "事项")
                .text(150, 100, "3")
                .text(50, 120, "其他")
                .text(150, 120, "54")
                .text(200, 120, "28");
        assertThat(shown(pages))
                .contains("C1 866 | C2 7")
                .contains("C1 704~3 | C2 8")
                .contains("C1 704~3 | C2  |");
    }

    @Test
    void a_blank_that_may_be_that_of_either_row_is_in_doubt_too() {
        PdfPages pages = new PdfPages()
                .text(50, 100, "行政许可")
                .text(150, 100, "11")
                .text(200, 100, "12")
                .text(50, 112, "其他管理")
                .text(50, 124, "行政处罚")
                .text(200, 124, "12");
        assertThat(shown(pages)).contains("C1 11~？ | C2 12 |").contains("C1 ？~11 | C2 12 |");
    }

    @Test
    void names_at_the_left_and_numbers_at_the_right_of_columns_are_the_same_columns() {
        PdfPages pages = new PdfPages()
                .text(50, 100, "内容")
                .text(150, 100, "维持")
                .text(250, 100, "纠正")
                .text(350, 100, "其他")
                .text(50, 120, "复议")
                .text(230, 120, "7")
                .text(330, 120, "8")
                .text(430, 120, "9");
        assertThat(shown(pages)).contains("C1 维持 | C2 纠正 | C3 其他 | /row | C0 复议 | C1 7 | C2 8 | C3 9 | /row");
    }

    @Test
    void a_lone_name_beside_a_lone_number_leaves_the_lines_as_text() {
        PdfPages pages = new PdfPages()
                .text(50, 100, "内容")
                .text(150, 100, "上年")
                .text(250, 100, "增减")
                .text(50, 120, "收费")
                .text(200, 120, "175");
        assertThat(shown(pages)).doesNotContain("<table>").contains("175");
    }

    @Test
    void values_that_nearly_touch_are_no_words_of_a_header() {
        PdfPages pages = headed().text(50, 120, "收费")
                .text(150, 120, "298 +1")
                .text(50, 140, "采购")
                .text(165, 140, "4")
                .text(265, 140, "5")
                .text(360, 140, "6");
        assertThat(shown(pages)).contains("298 +1 | <table> | C0 采购 | C1 4 | C2 5 | C3 6 | /row");
    }

    @Test
    void a_page_number_between_dashes_is_no_row_of_values() {
        PdfPages pages = new PdfPages()
                .text(50, 680, "规章")
                .text(150, 680, "12")
                .text(50, 700, "文件")
                .text(150, 700, "34")
                .text(145, 720, "— 7 —");
        assertThat(shown(pages)).contains("C0 文件 | C1 34 | /row | </table>").endsWith("— 7 —");
    }

    @Test
    void a_number_in_a_sentence_makes_no_table() {
        PdfPages pages =
                new PdfPages().text(50, 100, "全年公开信息").text(50, 116, "共 12 条。").text(50, 132, "2021年3月1日");
        assertThat(shown(pages)).doesNotContain("<table>");
    }
}
