package org.gongkai.report.sums;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.report.CellValue;
import org.gongkai.report.FilledReport;
import org.gongkai.report.form.Indicator;
import org.gongkai.report.form.Indicators;
import org.junit.jupiter.api.Test;

class IndicatorTableTest {
    private static final String RECEIVED = "requests.received.total";

    @Test
    void bodies_are_rows_and_years_are_columns() {
        IndicatorTable table = table(
                "requests.received",
                town("青禾镇", 2022).with(RECEIVED, 3),
                town("青禾镇", 2023).with(RECEIVED, 5),
                town("柳湾镇", 2023).with(RECEIVED, 4));

        assertThat(table.years()).containsExactly(2022, 2023);
        assertThat(table.rows()).extracting(IndicatorTable.Row::body).containsExactly("青禾镇人民政府", "柳湾镇人民政府");
        assertThat(table.rows().get(1).entries().getFirst())
                .as("柳湾镇 gave no report on 2022")
                .isEmpty();
        assertThat(table.totals()).extracting(total -> total.sum().intValue()).containsExactly(3, 9);
    }

    @Test
    void old_and_new_forms_stand_in_one_row() {
        IndicatorTable table = table(
                "requests.received",
                FilledReport.of("青禾镇人民政府", 2018, "E2018").with("s18.requests.received", 7),
                FilledReport.of("临江县青禾镇人民政府", 2019, "E2019").with(RECEIVED, 8));

        assertThat(table.rows()).singleElement().satisfies(row -> {
            assertThat(row.body()).isEqualTo("临江县青禾镇人民政府");
            assertThat(row.entries())
                    .extracting(
                            entry -> entry.orElseThrow().number().orElseThrow().intValue())
                    .containsExactly(7, 8);
        });
    }

    @Test
    void a_blank_is_no_zero_in_a_total_and_a_form_without_the_figure_says_so() {
        IndicatorTable table = table(
                "requests.received",
                town("青禾镇", 2023).with(RECEIVED, new CellValue.Blank()),
                town("柳湾镇", 2023).with(RECEIVED, 4));
        IndicatorTable published = table("normative.published", town("青禾镇", 2023));

        assertThat(table.totals()).containsExactly(new IndicatorTable.Total(2023, new java.math.BigDecimal(4), 1, 2));
        assertThat(published
                        .rows()
                        .getFirst()
                        .entries()
                        .getFirst()
                        .orElseThrow()
                        .figure())
                .isEmpty();
    }

    @Test
    void each_report_stands_beside_the_one_of_the_year_before() {
        ReportSums sums = sums(town("青禾镇", 2021), town("青禾镇", 2022), town("青禾镇", 2024));

        assertThat(BodyReports.of(sums))
                .singleElement()
                .satisfies(body -> assertThat(body.pairs())
                        .singleElement()
                        .satisfies(pair -> assertThat(
                                        Optional.ofNullable(pair.current().year()))
                                .hasValue(2022)));
    }

    private static FilledReport town(String name, int year) {
        return FilledReport.of(name + "人民政府", year, "E2021");
    }

    private static IndicatorTable table(String key, FilledReport... reports) {
        Indicator indicator = Indicators.standard().all().stream()
                .filter(known -> known.key().equals(key))
                .findFirst()
                .orElseThrow();
        return IndicatorTable.of(sums(reports), indicator);
    }

    private static ReportSums sums(FilledReport... reports) {
        return ReportSums.of(
                Stream.of(reports).map(FilledReport::report).toList(),
                List.of(),
                year -> LocalDate.of(year + 1, 1, 31));
    }
}
