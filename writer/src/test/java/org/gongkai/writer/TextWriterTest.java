package org.gongkai.writer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.writer.SampleReport.finding;
import static org.gongkai.writer.SampleReport.inGrid;
import static org.gongkai.writer.SampleReport.inLine;
import static org.gongkai.writer.SampleReport.onPage;
import static org.gongkai.writer.SampleReport.somewhere;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.gongkai.report.CellValue;
import org.gongkai.report.Fact;
import org.gongkai.report.Report;
import org.gongkai.report.sums.ReportSums;
import org.gongkai.report.years.YearPair;
import org.junit.jupiter.api.Test;

class TextWriterTest {
    private static final String NATURAL = "requests.received.natural";
    private static final String TOTAL = "requests.received.total";
    private final TextWriter writer = new TextWriter(Locale.SIMPLIFIED_CHINESE);

    private String text(SampleReport report) {
        return writer.text(report.build(), List.of());
    }

    /** Lines of the table of requests, its name left out. */
    private List<String> requests(SampleReport report) {
        List<String> lines = text(report).lines().toList();
        int first = lines.indexOf("表三") + 1;
        return lines.subList(first, lines.size()).stream()
                .takeWhile(line -> !line.isEmpty())
                .toList();
    }

    @Test
    void the_first_lines_say_whose_report_it_is_of_which_year_form_and_period() {
        assertThat(text(SampleReport.of("柳溪镇.txt"))).startsWith("""
                        柳溪镇人民政府2020年政府信息公开工作年度报告
                        来源：柳溪镇.txt　格式：E2019（吻合度 0.88）
                        统计期限：2020-01-01 至 2020-12-31
                        """);
    }

    @Test
    void what_was_not_read_is_said_not_guessed() {
        assertThat(text(SampleReport.of("a.txt").undated()))
                .startsWith("（单位未读出）政府信息公开工作年度报告（年份未读出）\n")
                .contains("统计期限：正文没有写明");
    }

    @Test
    void numbers_stand_right_under_the_end_of_their_column_label_whatever_their_length() {
        List<String> lines = requests(SampleReport.of("a.txt")
                .number(NATURAL, "3", 12)
                .number("requests.received.corp_business", "12345678901", 12)
                .number(TOTAL, "12345678904", 12));
        assertThat(lines.getFirst().strip()).startsWith("自然人").endsWith("总计");
        assertThat(lines.stream().filter(line -> line.contains("·")))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(Columns.width(line)).isEqualTo(Columns.width(lines.getFirst())));
        assertThat(endOf("3", lines.get(1))).isEqualTo(endOf("自然人", lines.getFirst()));
        assertThat(endOf("12345678901", lines.get(1))).isEqualTo(endOf("商业企业", lines.getFirst()));
    }

    @Test
    void blank_unread_nil_absent_and_zero_look_different_and_are_explained() {
        String text = text(SampleReport.of("a.txt")
                .blank(NATURAL, 12)
                .number("requests.received.corp_business", "0", 12)
                .cell(
                        "requests.received.corp_research",
                        new CellValue.Unreadable(CellValue.Reason.AMBIGUOUS_COLUMNS),
                        inLine(12, "1 2"))
                .cell("requests.received.corp_charity", new CellValue.NilMark("/"), inLine(12, "/")));
        assertThat(text.lines()
                        .filter(line -> line.contains("本年新收"))
                        .findFirst()
                        .orElseThrow())
                .matches(".* 空 +0 +\\? +/ +· +· +·");
        assertThat(text).contains("“空”是留空的格子（不是 0）");
    }

    @Test
    void rows_stand_under_the_headings_of_their_group() {
        List<String> lines = requests(SampleReport.of("a.txt").number(NATURAL, "3", 12));
        int refused = lines.indexOf("    （三）不予公开");
        assertThat(lines.subList(0, refused)).containsOnlyOnce("  三、本年度办理结果");
        assertThat(lines.get(refused + 1)).startsWith("      1.属于国家秘密");
    }

    @Test
    void a_table_the_document_does_not_have_is_one_line() {
        assertThat(text(SampleReport.of("a.txt").number(NATURAL, "3", 12))).contains("表四（文件里没有这张表）\n");
    }

    @Test
    void an_amount_keeps_the_unit_it_was_printed_with() {
        assertThat(text(SampleReport.of("a.txt").amount("disclosure.a20_9.procurement.amount", "2192.63", "万元")))
                .contains("2192.63万元");
    }

    @Test
    void a_finding_has_its_weight_code_sentence_places_and_what_to_do() {
        assertThat(writer.findings(List.of(finding("R3-01", inLine(12, "3"), onPage(2, "12"), inGrid(1, 9, 5, "0")))))
                .isEqualTo("""
                        1 处需要看一看：
                          错误 R3-01  自然人列相差 2，请核对。
                              第 12 行：3
                              第 2 页：12
                              第 1 张表第 9 行第 5 列：0
                              怎么办：对照台账。
                        """);
    }

    @Test
    void a_place_without_line_page_or_table_claims_none() {
        assertThat(writer.findings(List.of(finding("RT-05", somewhere("公开信息3条")))))
                .contains("      正文：公开信息3条\n")
                .doesNotContain("第 1 页");
    }

    @Test
    void a_blank_cell_as_place_is_called_blank() {
        assertThat(writer.findings(List.of(finding("R3-04", inLine(12, ""))))).contains("      第 12 行：空\n");
    }

    @Test
    void only_the_first_three_places_are_shown_and_the_rest_counted() {
        assertThat(writer.findings(List.of(finding(
                        "R3-04", inLine(1, "a"), inLine(2, "b"), inLine(3, "c"), inLine(4, "d"), inLine(5, "e")))))
                .contains("第 3 行：c\n      ……还有 2 处\n")
                .doesNotContain("第 4 行");
    }

    @Test
    void a_long_quote_is_cut_at_a_whole_character() {
        String quote = "甲".repeat(39) + "𠮷𠮷";
        assertThat(writer.findings(List.of(finding("RT-05", inLine(1, quote)))))
                .contains("第 1 行：" + "甲".repeat(39) + "…\n");
    }

    @Test
    void control_characters_of_a_document_do_not_reach_the_terminal() {
        String text = writer.text(
                SampleReport.of("a\u001b[31m.txt").build(),
                List.of(finding("RT-05", inLine(1, "公开\u001b]0;x\u0007信息\u009b2J"))));
        assertThat(text)
                .doesNotContain("\u001b", "\u0007", "\u009b")
                .contains("公开")
                .contains("信息");
    }

    @Test
    void nothing_found_is_said_in_the_language_asked_for() {
        assertThat(writer.findings(List.of())).isEqualTo("没有发现问题。\n");
        assertThat(new TextWriter(Locale.ENGLISH).findings(List.of())).isEqualTo("Nothing found.\n");
    }

    /** Terminal column in which the first occurrence of the text ends. */
    private static int endOf(String part, String line) {
        return Columns.width(line.substring(0, line.indexOf(part) + part.length()));
    }

    @Test
    void a_name_that_steers_the_terminal_is_made_harmless_in_every_text() {
        Report report = SampleReport.of("a\u001B[2J\u202Egpj.txt").build();
        ReportSums sums = ReportSums.of(List.of(report), List.of(), year -> LocalDate.of(year + 1, 1, 31));
        assertThat(writer.text(report, List.of())).doesNotContain("\u001B", "\u202E");
        assertThat(new SumsTextWriter(Locale.CHINA).text(sums, List.of()))
                .contains("gpj.txt")
                .doesNotContain("\u001B", "\u202E");
        assertThat(new CompareTextWriter(Locale.CHINA).text(new YearPair(report, report), List.of()))
                .doesNotContain("\u001B", "\u202E");
    }

    @Test
    void a_figure_whose_year_nobody_tells_says_so() {
        Report dated = SampleReport.of("a.txt").build();
        Fact fact = dated.facts().getFirst();
        Fact undated = new Fact(
                fact.kind(), fact.label(), fact.quantity(), null, fact.quote(), fact.places(), fact.confidence());
        Report report = new Report(
                dated.source(),
                dated.heading(),
                dated.year(),
                dated.edition(),
                dated.editionMargin(),
                dated.period(),
                dated.signature(),
                dated.contact(),
                dated.sections(),
                dated.cells(),
                List.of(undated),
                dated.findings());
        assertThat(writer.text(report, List.of())).contains("公开信息 3条（年份不明，第 5 行）");
    }
}
