package org.gongkai.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.gongkai.documents.Notice;
import org.gongkai.documents.SourceDocument;
import org.gongkai.report.Cell;
import org.gongkai.report.CellValue;
import org.gongkai.report.Period;
import org.gongkai.report.Provenance;
import org.gongkai.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportReaderTest {
    private static final String SECRET = "requests.results.denied.state_secret.";

    private static TextReports withSecretRow(String values) {
        return TextReports.of("E2021")
                .values(row -> row.key().endsWith("state_secret")
                        ? values
                        : "0\t".repeat(row.width()).stripTrailing());
    }

    @ParameterizedTest
    @ValueSource(strings = {"E2018", "E2019", "E2021"})
    void every_cell_of_every_edition_is_read(String edition) {
        Report report = TextReports.of(edition).only();
        assertThat(report.edition().name()).isEqualTo(edition);
        assertThat(report.cells()).allSatisfy(cell -> assertThat(cell.number()).isPresent());
        assertThat(report.findings()).isEmpty();
    }

    @Test
    void the_editions_own_words_make_the_margin_clear() {
        assertThat(TextReports.of("E2019").only().editionMargin()).isGreaterThan(0.3);
        assertThat(TextReports.of("E2021").only().editionMargin()).isGreaterThan(0.3);
    }

    @Test
    void a_value_knows_its_line_field_and_characters() {
        Report report = withSecretRow("3\t0\t0\t0\t0\t1\t4").only();
        Provenance place = Objects.requireNonNull(report.cell(SECRET + "total").provenance());
        String line = withSecretRow("3\t0\t0\t0\t0\t1\t4").text().split("\n")[place.line() - 1];
        assertThat(line.substring(place.start(), place.end())).isEqualTo("4");
        assertThat(line).contains("属于国家秘密");
        assertThat(place.quote()).isEqualTo("4");
    }

    @Test
    void a_blank_cell_is_not_zero() {
        Cell cell = withSecretRow("\t0\t0\t0\t0\t0\t0").only().cell(SECRET + "natural");
        assertThat(cell.value()).isEqualTo(new CellValue.Blank());
        assertThat(cell.number()).isEmpty();
    }

    @Test
    void a_nil_mark_is_kept_as_printed() {
        Cell cell = withSecretRow("/\t0\t0\t0\t0\t0\t0").only().cell(SECRET + "natural");
        assertThat(cell.value()).isEqualTo(new CellValue.NilMark("/"));
    }

    @Test
    void a_garbled_cell_is_unreadable_and_the_rest_of_its_row_is_read() {
        Report report = withSecretRow("O\t0\t0\t0\t0\t0\t2").only();
        assertThat(report.cell(SECRET + "natural").value())
                .isEqualTo(new CellValue.Unreadable(CellValue.Reason.NOT_A_NUMBER));
        assertThat(report.cell(SECRET + "total").number())
                .hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo("2"));
    }

    @Test
    void a_wrong_total_is_read_as_printed() {
        Report report = withSecretRow("3\t0\t0\t0\t0\t1\t5").only();
        assertThat(report.cell(SECRET + "total").number())
                .hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo("5"));
    }

    @Test
    void a_row_that_lost_a_cell_is_not_guessed() {
        Report report = withSecretRow("3\t0\t0\t0\t1\t9").only();
        assertThat(report.cell(SECRET + "natural").value()).isInstanceOf(CellValue.Unreadable.class);
        assertThat(report.cell(SECRET + "total").value()).isInstanceOf(CellValue.Unreadable.class);
        assertThat(report.findings()).extracting(finding -> finding.code()).containsExactly("READ-01");
    }

    @Test
    void what_was_odd_about_the_file_is_told_once_and_a_lost_part_weighs_more_than_a_wrong_name() {
        SourceDocument plain = TextReports.document(TextReports.of("E2021").text());
        SourceDocument odd = new SourceDocument(
                "报告.docx",
                "",
                plain.type(),
                plain.charset(),
                plain.events(),
                List.of(
                        Notice.of(Notice.Code.WRONG_EXTENSION, "docx", "TEXT"),
                        Notice.of(Notice.Code.UNDECODABLE_CHARACTERS, 3)));
        assertThat(TextReports.reader().read(odd).getFirst().findings())
                .extracting(finding -> finding.code() + " " + finding.severity())
                .containsExactly("READ-04 INFO", "READ-05 WARN");
    }

    @Test
    void a_missing_row_is_absent_and_its_neighbours_are_read() {
        Report report = TextReports.of("E2021")
                .values(row -> row.key().endsWith("third_party") ? "2\t0\t0\t0\t0\t0\t2" : "0\t0\t0\t0\t0\t0\t0")
                .text(text -> text.replaceAll("(?m)^3.危及“三安全一稳定”.*\n", ""))
                .only();
        assertThat(report.cell("requests.results.denied.security.total").value())
                .isEqualTo(new CellValue.Absent());
        assertThat(report.cell("requests.results.denied.third_party.total").number())
                .hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo("2"));
    }

    @Test
    void a_label_that_goes_on_after_its_values_still_names_the_row() {
        Report report = withSecretRow("3\t0\t0\t0\t0\t1\t4")
                .text(text ->
                        text.replace("2.其他法律行政法规禁止公开\t0\t0\t0\t0\t0\t0\t0", "2.其他法律行\t0\t0\t0\t0\t0\t0\t0\n政法规禁止公开"))
                .only();
        assertThat(report.cells()).allSatisfy(cell -> assertThat(cell.number()).isPresent());
    }

    @Test
    void digits_that_run_on_are_cut_only_where_one_cut_is_possible() {
        Report report = TextReports.of("E2021")
                .values(row -> row.key().endsWith("normative")
                        ? "69\t36\t65"
                        : "0\t".repeat(row.width()).stripTrailing())
                .text(text -> text.replaceAll("[\t\n]", ""))
                .only();
        assertThat(report.cell(SECRET + "total").number()).isPresent();
        assertThat(report.cell("disclosure.a20_1.normative.issued").value()).isInstanceOf(CellValue.Unreadable.class);
    }

    @Test
    void traditional_script_is_read_and_quoted_as_printed() {
        String text = TextReports.of("E2021")
                .text()
                .replace("申请", "申請")
                .replace("机关", "機關")
                .replace("公开", "公開")
                .replace("数量", "數量")
                .replace("总计", "總計")
                .replace("项", "項")
                .replace("处理", "處理")
                .replace("结", "結");
        Report report = TextReports.reader().read(TextReports.document(text)).getFirst();
        assertThat(report.cells()).allSatisfy(cell -> assertThat(cell.number()).isPresent());
    }

    @Test
    void two_reports_in_one_file_are_read_apart() {
        String first = withSecretRow("1\t0\t0\t0\t0\t0\t1").text();
        String second = withSecretRow("2\t0\t0\t0\t0\t0\t2")
                .text()
                .replace("青石镇", "白水镇")
                .replace("2022", "2023");
        List<Report> reports = TextReports.reader().read(TextReports.document(first + "\n" + second));
        assertThat(reports).extracting(Report::year).containsExactly(2022, 2023);
        assertThat(reports).extracting(report -> report.heading().issuer()).containsExactly("青石镇人民政府", "白水镇人民政府");
        assertThat(reports)
                .extracting(report ->
                        report.cell(SECRET + "total").number().orElseThrow().intValue())
                .containsExactly(1, 2);
    }

    @Test
    void tables_in_another_order_are_found_by_their_words() {
        String text = withSecretRow("1\t0\t0\t0\t0\t0\t1").text();
        int third = text.indexOf("本列数据的勾稽关系");
        int fourth = text.indexOf("行政复议\t行政诉讼");
        int end = text.indexOf("五、存在");
        String swapped = text.substring(0, third)
                + text.substring(fourth, end)
                + text.substring(third, fourth)
                + text.substring(end);
        Report report = TextReports.reader().read(TextReports.document(swapped)).getFirst();
        assertThat(report.cells()).allSatisfy(cell -> assertThat(cell.number()).isPresent());
    }

    @Test
    void the_period_is_read_over_a_line_break() {
        Report report = TextReports.of("E2021")
                .text(text -> text.replace("一、总体情况", "本报告所列数据的统计期限自2021年1月1日起至\n2021年12月31日止。\n一、总体情况"))
                .only();
        Period period = Objects.requireNonNull(report.period());
        assertThat(period.from()).isEqualTo("2021-01-01");
        assertThat(period.to()).isEqualTo("2021-12-31");
        assertThat(report.year()).isEqualTo(2022);
    }

    @Test
    void a_text_that_is_no_report_gives_none() {
        assertThat(TextReports.reader().read(TextReports.document("会议通知\n请各村3月5日前上报。\n")))
                .isEmpty();
    }
}
