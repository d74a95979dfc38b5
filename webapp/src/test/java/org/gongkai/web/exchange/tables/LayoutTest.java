package org.gongkai.web.exchange.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongkai.documents.opening.FileOpening;
import org.gongkai.web.exchange.tables.LeftOut.Why;
import org.junit.jupiter.api.Test;

class LayoutTest {
    private static final List<WantedField> WANTED = List.of(
            new WantedField("title", true, List.of("标题", "信息名称")),
            new WantedField("day", true, List.of("发布日期", "公开时间")),
            new WantedField("number", false, List.of("文号")),
            new WantedField("site", false, List.of("公开渠道网站", "网站")));
    private static final TableReader READER = new TableReader(new FileOpening());

    private static LaidOut laid(TableReading reading) {
        assertThat(reading).isInstanceOf(TableReading.Sheets.class);
        return Layout.of(((TableReading.Sheets) reading).sheets(), WANTED).orElseThrow();
    }

    private static LaidOut pasted(String block) {
        return laid(READER.pasted(block));
    }

    private static List<List<String>> cells(LaidOut table) {
        return table.rows().stream().map(DataRow::cells).toList();
    }

    @Test
    void titles_totals_and_notes_are_left_out_and_named_and_empty_rows_are_not() {
        LaidOut table = pasted("""
                柳湾镇政府信息公开台账\t\t
                填报单位：柳湾镇\t\t2026年3月
                序号\t标题\t发布日期
                1\t关于停水的通知\t2026-03-05
                \t\t
                2\t说明：本镇概况\t2026-03-06
                合 计\t2\t
                填报人：某某\t\t审核人：某某
                """);
        assertThat(cells(table))
                .containsExactly(List.of("1", "关于停水的通知", "2026-03-05"), List.of("2", "说明：本镇概况", "2026-03-06"));
        assertThat(table.headings()).isEqualTo(new Headings(List.of("序号", "标题", "发布日期"), 3, 3));
        assertThat(table.leftOut())
                .containsExactly(
                        new LeftOut("", 1, Why.ABOVE_HEADING, "柳湾镇政府信息公开台账"),
                        new LeftOut("", 2, Why.ABOVE_HEADING, "填报单位：柳湾镇 2026年3月"),
                        new LeftOut("", 7, Why.TOTAL, "合 计 2"),
                        new LeftOut("", 8, Why.NOTE, "填报人：某某 审核人：某某"));
        assertThat(table.rows().getLast().place(1)).isEqualTo("B6");
    }

    @Test
    void a_heading_of_two_merged_lines_is_joined() {
        byte[] file = new SheetFile()
                .sheet("台账")
                .row(1, "2026年台账")
                .merge("A1:E1")
                .row(3, "序号", "标题", "公开渠道", "", "发布日期")
                .row(4, "", "", "网站", "公示栏", "")
                .merge("A3:A4")
                .merge("B3:B4")
                .merge("C3:D3")
                .merge("E3:E4")
                .row(5, "1", "甲", "√", "", "2026.3.5")
                .bytes();
        LaidOut table = laid(READER.read("a.xlsx", file));
        assertThat(table.headings()).isEqualTo(new Headings(List.of("序号", "标题", "公开渠道网站", "公开渠道公示栏", "发布日期"), 3, 4));
        assertThat(cells(table)).containsExactly(List.of("1", "甲", "√", "", "2026.3.5"));
        assertThat(table.rows().getFirst().number()).isEqualTo(5);
    }

    @Test
    void a_heading_of_two_lines_that_was_pasted_as_text_is_joined_too() {
        LaidOut table = pasted("序号\t标题\t公开渠道\t\t发布日期\n\t\t网站\t公示栏\t\n1\t甲\t√\t\t2026.3.5");
        assertThat(table.headings().texts()).containsExactly("序号", "标题", "公开渠道网站", "公开渠道公示栏", "发布日期");
        assertThat(cells(table)).containsExactly(List.of("1", "甲", "√", "", "2026.3.5"));
    }

    @Test
    void the_heading_that_is_printed_again_and_titles_between_rows_are_left_out() {
        byte[] file = new SheetFile()
                .sheet("台账")
                .row(1, "标题", "文号", "发布日期")
                .row(2, "一、财政信息")
                .merge("A2:C2")
                .row(3, "甲", "", "#46086")
                .row(4, "标题", "文号", "发布日期")
                .row(5, "乙", "", "#46087")
                .bytes();
        LaidOut table = laid(READER.read("a.xlsx", file));
        assertThat(cells(table)).containsExactly(List.of("甲", "", "2026/3/5"), List.of("乙", "", "2026/3/6"));
        assertThat(table.leftOut())
                .extracting(LeftOut::row, LeftOut::why)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2, Why.TITLE),
                        org.assertj.core.groups.Tuple.tuple(4, Why.HEADING_AGAIN));
    }

    @Test
    void a_cell_merged_over_rows_belongs_to_each_of_them() {
        byte[] file = new SheetFile()
                .sheet("台账")
                .row(1, "科室", "标题", "发布日期")
                .row(2, "党政办", "甲", "2026-3-5")
                .row(3, "", "乙", "2026-3-6")
                .merge("A2:A3")
                .row(4, "", "丙", "2026-3-7")
                .bytes();
        assertThat(cells(laid(READER.read("a.xlsx", file))))
                .extracting(List::getFirst)
                .containsExactly("党政办", "党政办", "");
    }

    @Test
    void sheets_with_the_same_heading_are_one_table_and_the_others_are_named() {
        byte[] file = new SheetFile()
                .sheet("填表说明")
                .row(1, "请按月填写", "不要改动")
                .sheet("1月")
                .row(1, "标题", "发布日期")
                .row(2, "甲", "2026-1-5")
                .sheet("2月")
                .row(1, "2月台账")
                .row(2, "标题", "发布日期")
                .row(3, "乙", "2026-2-5")
                .bytes();
        LaidOut table = laid(READER.read("a.xlsx", file));
        assertThat(table.rows())
                .containsExactlyInAnyOrder(
                        new DataRow("1月", 2, List.of("甲", "2026-1-5")), new DataRow("2月", 3, List.of("乙", "2026-2-5")));
        assertThat(table.otherSheets()).containsExactly("填表说明");
    }

    @Test
    void hidden_rows_are_not_read_and_are_told() {
        byte[] file = new SheetFile()
                .sheet("台账")
                .row(1, "标题", "发布日期")
                .hiddenRow(2, "甲", "2026-1-5")
                .row(7, "乙", "2026-1-6")
                .bytes();
        LaidOut table = laid(READER.read("a.xlsx", file));
        assertThat(table.rows()).containsExactly(new DataRow("台账", 7, List.of("乙", "2026-1-6")));
        assertThat(table.hidden()).isEqualTo(2);
    }

    @Test
    void a_table_whose_words_nobody_knows_still_shows_its_first_wide_row_as_heading() {
        LaidOut table = pasted("某表\t\t\n甲项\t乙项\t丙项\n1\t2\t3");
        assertThat(table.headings().texts()).containsExactly("甲项", "乙项", "丙项");
        assertThat(cells(table)).containsExactly(List.of("1", "2", "3"));
    }

    @Test
    void a_table_without_any_heading_is_none() {
        assertThat(Layout.of(((TableReading.Sheets) READER.pasted("1\t2\n3\t4")).sheets(), WANTED))
                .isEmpty();
    }
}
