package org.gongkai.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.checks.years.CompiledCheck;
import org.gongkai.checks.years.YearChecks;
import org.gongkai.report.Finding;
import org.gongkai.report.Report;
import org.gongkai.report.form.CellKey;
import org.gongkai.report.form.Severity;
import org.gongkai.report.sums.ReportSums;
import org.gongkai.report.sums.YearSum;
import org.gongkai.report.years.YearPair;
import org.junit.jupiter.api.Test;

class YearChecksTest {
    @Test
    void what_was_carried_out_is_carried_in() {
        List<Finding> found = check(
                report("E2021", 2021).cell("requests.carried_out.natural", 1).cell("requests.carried_out.total", 1),
                report("E2021", 2022).cell("requests.carried_in.natural", 1).cell("requests.carried_in.total", 1));

        assertThat(found).isEmpty();
    }

    @Test
    void a_column_that_differs_is_named_once_with_both_values() {
        List<Finding> found = check(
                report("E2021", 2021).cell("requests.carried_out.natural", 3).cell("requests.carried_out.total", 3),
                report("E2021", 2022).cell("requests.carried_in.natural", 2).cell("requests.carried_in.total", 2));

        assertThat(found).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("RY-01");
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.keys()).contains(new CellKey("requests.carried_in.natural"));
            assertThat(finding.expected()).isEqualTo("3");
            assertThat(finding.actual()).isEqualTo("2");
            assertThat(finding.message().zh())
                    .isEqualTo("表三“上年结转”“自然人”列填的是 2 件，2021年度报告“结转下年度继续办理”同一列是 3 件，相差 1 件，请核对。");
        });
    }

    @Test
    void a_total_that_the_columns_do_not_explain_is_reported_too() {
        List<Finding> found = check(
                report("E2021", 2021).cell("requests.carried_out.natural", 3).cell("requests.carried_out.total", 3),
                report("E2021", 2022).cell("requests.carried_in.natural", 3).cell("requests.carried_in.total", 4));

        assertThat(found)
                .singleElement()
                .satisfies(finding -> assertThat(finding.keys()).contains(new CellKey("requests.carried_in.total")));
    }

    @Test
    void a_number_not_read_safely_is_held_against_nothing() {
        assertThat(check(report("E2021", 2021).unsure("requests.carried_out.total", 3), report("E2021", 2022)))
                .isEmpty();
    }

    @Test
    void the_stock_of_2021_and_what_came_and_went_make_the_stock_of_2022() {
        SampleReport last = report("E2021", 2021).cell("disclosure.a20_1.normative.in_force", 665);

        assertThat(check(last, stock(2022, 88, 55, 698))).isEmpty();
        assertThat(check(last, stock(2022, 88, 55, 470))).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("RY-04");
            assertThat(finding.severity()).isEqualTo(Severity.WARN);
            assertThat(finding.expected()).isEqualTo("698");
            assertThat(finding.actual()).isEqualTo("470");
        });
    }

    @Test
    void the_published_total_of_2019_grows_by_what_is_newly_published() {
        SampleReport last = report("E2019", 2019).cell("disclosure.a20_1.normative.total_public", 89);

        assertThat(check(last, published(77, 166))).isEmpty();
        assertThat(check(last, published(77, 170))).extracting(Finding::code).containsExactly("RY-03");
    }

    @Test
    void last_years_number_of_items_and_its_change_are_this_years_start() {
        SampleReport last = report("E2019", 2019)
                .cell("disclosure.a20_5.licensing.items_prev", 390)
                .cell("disclosure.a20_5.licensing.items_delta", 6);

        assertThat(check(last, report("E2019", 2020).cell("disclosure.a20_5.licensing.items_prev", 396)))
                .isEmpty();
        assertThat(check(last, report("E2019", 2020).cell("disclosure.a20_5.licensing.items_prev", 390)))
                .extracting(Finding::code)
                .containsExactly("RY-02");
    }

    @Test
    void the_stock_is_not_compared_across_editions() {
        assertThat(check(
                        report("E2019", 2020).cell("disclosure.a20_1.normative.total_public", 166),
                        stock(2021, 69, 3, 665)))
                .isEmpty();
    }

    @Test
    void pending_reviews_that_vanish_only_inform() {
        assertThat(check(
                        report("E2021", 2021).cell("review.pending", 2).cell("review.total", 2), report("E2021", 2022)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo("RY-05");
                    assertThat(finding.severity()).isEqualTo(Severity.INFO);
                });
    }

    @Test
    void the_first_carry_over_is_held_against_an_estimate_only() {
        assertThat(check(
                        report("E2018", 2018).cell("s18.requests.received", 9).cell("s18.requests.closed", 7),
                        report("E2019", 2019).cell("requests.carried_in.total", 1)))
                .extracting(Finding::code, Finding::severity)
                .containsExactly(tuple("RY-06", Severity.INFO));
    }

    @Test
    void swapped_and_distant_years_are_said_and_nothing_else() {
        SampleReport open = report("E2021", 2021).cell("requests.carried_out.total", 3);

        assertThat(check(report("E2021", 2022), open))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message().zh()).contains("先后好像反了"));
        assertThat(check(open, report("E2021", 2024)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message().zh()).contains("请给出2023年度的报告"));
    }

    @Test
    void reports_of_two_bodies_are_not_held_against_each_other() {
        assertThat(check(
                        report("E2021", 2021)
                                .cell("requests.carried_out.total", 3)
                                .issuer("临江市石桥镇人民政府"),
                        report("E2021", 2022)))
                .extracting(Finding::code)
                .containsExactly("RY-11");
    }

    @Test
    void a_compiled_report_is_the_sum_of_its_parts() {
        Report one = report("E2021", 2022).cell("requests.received.total", 3).build();
        Report other = report("E2021", 2022)
                .issuer("临江市石桥镇人民政府")
                .cell("requests.received.total", 4)
                .build();
        YearSum sum = ReportSums.of(List.of(one, other), List.of(), year -> LocalDate.of(year + 1, 1, 31))
                .years()
                .getFirst();

        assertThat(CompiledCheck.check(compiled(7), sum)).isEmpty();
        assertThat(CompiledCheck.check(compiled(8), sum)).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("RY-07");
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.message().zh()).isEqualTo("汇总报告“本年新收政府信息公开申请数量”行“总计”列填的是 8，2 份报告相加是 7，相差 1，请核对。");
        });
    }

    @Test
    void a_sum_with_an_open_part_only_warns() {
        Report one = report("E2021", 2022).unsure("requests.received.total", 3).build();
        YearSum sum = ReportSums.of(List.of(one), List.of(), year -> LocalDate.of(year + 1, 1, 31))
                .years()
                .getFirst();

        assertThat(CompiledCheck.check(compiled(8), sum))
                .extracting(Finding::severity)
                .containsExactly(Severity.WARN);
    }

    @Test
    void every_rule_has_its_sentences_in_both_languages() {
        assertThat(YearChecks.rules())
                .extracting(rule -> rule.code())
                .containsExactlyInAnyOrder(
                        "RY-01", "RY-02", "RY-03", "RY-04", "RY-05", "RY-06", "RY-07", "RY-08", "RY-10", "RY-11",
                        "R2-01", "RT-11", "COPY-01", "COPY-02");
    }

    private static Report compiled(long received) {
        return report("E2021", 2022)
                .issuer("临江市人民政府")
                .cell("requests.received.total", received)
                .build();
    }

    private static SampleReport stock(int year, long issued, long repealed, long inForce) {
        return report("E2021", year)
                .cell("disclosure.a20_1.normative.issued", issued)
                .cell("disclosure.a20_1.normative.repealed", repealed)
                .cell("disclosure.a20_1.normative.in_force", inForce);
    }

    private static SampleReport published(long added, long total) {
        return report("E2019", 2020)
                .cell("disclosure.a20_1.normative.new_published", added)
                .cell("disclosure.a20_1.normative.total_public", total);
    }

    private static List<Finding> check(SampleReport last, SampleReport current) {
        return YearChecks.check(new YearPair(last.build(), current.build()));
    }

    private static SampleReport report(String edition, int year) {
        return SampleReport.of(edition).bare().year(year);
    }
}
