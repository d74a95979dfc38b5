package org.gongkai.report.sums;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.report.CellValue;
import org.gongkai.report.FilledReport;
import org.gongkai.report.form.CellKey;
import org.junit.jupiter.api.Test;

class ReportSumsTest {
    private static final String RECEIVED = "requests.received.total";

    @Test
    void two_towns_add_up_cell_by_cell() {
        ReportSums sums =
                sums(town("青禾镇", 2023).with(RECEIVED, 3), town("柳湾镇", 2023).with(RECEIVED, 4));

        assertThat(sums.years()).singleElement().satisfies(year -> {
            assertThat(year.reports()).hasSize(2);
            assertThat(cell(year, RECEIVED).sum()).isEqualByComparingTo("7");
            assertThat(cell(year, RECEIVED).count(CellSum.State.NUMBER)).isEqualTo(2);
        });
    }

    @Test
    void a_blank_cell_is_not_counted_as_zero() {
        ReportSums sums = sums(
                town("青禾镇", 2023).with(RECEIVED, new CellValue.Blank()),
                town("柳湾镇", 2023).with(RECEIVED, 4));

        CellSum cell = cell(sums.years().getFirst(), RECEIVED);
        assertThat(cell.sum()).isEqualByComparingTo("4");
        assertThat(cell.count(CellSum.State.NUMBER)).isEqualTo(1);
        assertThat(cell.count(CellSum.State.BLANK)).isEqualTo(1);
    }

    @Test
    void years_and_editions_are_added_apart() {
        ReportSums sums = sums(town("青禾镇", 2023), town("青禾镇", 2022), FilledReport.of("柳湾镇人民政府", 2020, "E2019"));

        assertThat(sums.years()).extracting(YearSum::year).containsExactly(2020, 2022, 2023);
        assertThat(sums.years()).extracting(year -> year.edition().name()).containsExactly("E2019", "E2021", "E2021");
    }

    @Test
    void the_same_report_given_twice_counts_once() {
        ReportSums sums =
                sums(town("青禾镇", 2023).with(RECEIVED, 3), town("青禾镇", 2023).with(RECEIVED, 3));

        assertThat(sums.duplicates()).hasSize(1);
        assertThat(cell(sums.years().getFirst(), RECEIVED).sum()).isEqualByComparingTo("3");
    }

    @Test
    void of_two_versions_the_one_signed_later_counts_whatever_their_order() {
        FilledReport first = town("青禾镇", 2023).with(RECEIVED, 3).signed("2024-01-10");
        FilledReport second = town("青禾镇", 2023).with(RECEIVED, 5).signed("2024-01-20");

        for (ReportSums sums : List.of(sums(first, second), sums(second, first))) {
            assertThat(sums.restatements())
                    .singleElement()
                    .satisfies(restated -> assertThat(restated.differing()).containsExactly(new CellKey(RECEIVED)));
            assertThat(cell(sums.years().getFirst(), RECEIVED).sum()).isEqualByComparingTo("5");
        }
    }

    @Test
    void a_short_name_and_the_full_name_are_one_body() {
        ReportSums sums = sums(town("青禾镇", 2023), town("临江县青禾镇", 2023));

        assertThat(sums.years().getFirst().reports()).hasSize(1);
    }

    @Test
    void towns_whose_names_only_end_alike_are_two_bodies() {
        ReportSums sums =
                sums(town("青禾镇", 2023).with(RECEIVED, 3), town("大青禾镇", 2023).with(RECEIVED, 4));

        assertThat(cell(sums.years().getFirst(), RECEIVED).sum()).isEqualByComparingTo("7");
        assertThat(sums.restatements()).isEmpty();
    }

    @Test
    void of_three_versions_each_dropped_one_is_held_against_the_one_that_counts() {
        FilledReport first = town("青禾镇", 2023).with(RECEIVED, 3).signed("2024-01-10");
        FilledReport second = town("青禾镇", 2023).with(RECEIVED, 5).signed("2024-01-20");
        FilledReport third = town("青禾镇", 2023).with(RECEIVED, 6).signed("2024-01-25");

        assertThat(sums(first, second, third).restatements())
                .hasSize(2)
                .allSatisfy(restated ->
                        assertThat(restated.kept().cell(RECEIVED).number()).hasValue(BigDecimal.valueOf(6)));
    }

    @Test
    void an_amount_without_its_unit_is_not_added_to_amounts_that_have_one() {
        String amount = "disclosure.a20_9.procurement.amount";
        ReportSums sums = sums(
                FilledReport.of("青禾镇人民政府", 2020, "E2019").with(amount, 3, "万元"),
                FilledReport.of("柳湾镇人民政府", 2020, "E2019").with(amount, 25, ""),
                FilledReport.of("石桥镇人民政府", 2020, "E2019").with(amount, 0, ""));

        CellSum cell = cell(sums.years().getFirst(), amount);
        assertThat(cell.sum()).isEqualByComparingTo("30000");
        assertThat(cell.unit()).isEqualTo("元");
        assertThat(cell.count(CellSum.State.NUMBER)).isEqualTo(2);
        assertThat(cell.count(CellSum.State.UNREAD)).isEqualTo(1);
    }

    @Test
    void a_body_that_reported_in_another_year_is_missing() {
        ReportSums sums = sums(town("青禾镇", 2022), town("柳湾镇", 2022), town("青禾镇", 2023));

        assertThat(sums.years().getLast().missing()).containsExactly("柳湾镇人民政府");
        assertThat(sums.years().getFirst().missing()).isEmpty();
    }

    @Test
    void a_body_on_the_list_without_any_report_is_missing() {
        ReportSums sums =
                ReportSums.of(List.of(town("青禾镇", 2023).report()), List.of("青禾镇人民政府", "石桥镇人民政府"), ReportSumsTest::due);

        assertThat(sums.years().getFirst().missing()).containsExactly("石桥镇人民政府");
    }

    @Test
    void signed_on_the_last_day_is_in_time_and_a_day_after_is_late() {
        ReportSums sums =
                sums(town("青禾镇", 2023).signed("2024-01-31"), town("柳湾镇", 2023).signed("2024-02-01"));

        assertThat(sums.late())
                .singleElement()
                .satisfies(late -> assertThat(late.report().heading().issuer()).isEqualTo("柳湾镇人民政府"));
    }

    @Test
    void a_report_without_a_year_is_in_no_sum_and_is_named() {
        ReportSums sums = sums(FilledReport.of("青禾镇人民政府", null, "E2021"));

        assertThat(sums.years()).isEmpty();
        assertThat(sums.unplaced()).hasSize(1);
    }

    private static ReportSums sums(FilledReport... reports) {
        return ReportSums.of(Stream.of(reports).map(FilledReport::report).toList(), List.of(), ReportSumsTest::due);
    }

    private static FilledReport town(String name, int year) {
        return FilledReport.of(name + "人民政府", year, "E2021");
    }

    private static LocalDate due(int year) {
        return LocalDate.of(year + 1, 1, 31);
    }

    private static CellSum cell(YearSum year, String key) {
        return year.cells().stream()
                .filter(cell -> cell.cell().key().name().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
