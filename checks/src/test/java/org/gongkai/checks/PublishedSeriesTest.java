package org.gongkai.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.gongkai.checks.years.YearChecks;
import org.gongkai.report.Finding;
import org.gongkai.report.Report;
import org.gongkai.report.form.Severity;
import org.gongkai.report.years.YearPair;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Seven years that a real body published, with the mistakes it made and the changes that only look like mistakes. */
class PublishedSeriesTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2019, 2020, RY-03, disclosure.a20_1.rules.total_public, 0 against 7",
                "2020, 2021, -, -, -",
                "2021, 2022, -, -, -",
                "2022, 2023, RY-04, disclosure.a20_1.normative.in_force, 643 against 470",
                "2023, 2024, RY-04, disclosure.a20_1.normative.in_force, 499 against 440",
                "2024, 2025, RY-04, disclosure.a20_1.normative.in_force, 453 against 546"
            })
    void each_year_fits_the_year_before_but_for_what_is_known(
            int last, int current, String code, String key, String figures) {
        List<Finding> found = YearChecks.check(new YearPair(report(last), report(current)));

        if (code == null) {
            assertThat(found).isEmpty();
            return;
        }
        assertThat(found).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(code);
            assertThat(finding.severity()).isEqualTo(Severity.WARN);
            assertThat(finding.keys()).extracting(Object::toString).anyMatch(name -> name.contains(key));
            assertThat(finding.expected() + " against " + finding.actual()).isEqualTo(figures);
        });
    }

    @ParameterizedTest
    @CsvSource({"2019", "2021", "2022", "2023", "2024", "2025"})
    void the_sums_of_every_other_year_hold(int year) {
        assertThat(errors(report(year))).isEmpty();
    }

    @Test
    void the_results_of_2020_add_to_six_more_than_their_total() {
        assertThat(errors(report(2020))).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.code()).isEqualTo("R3-02");
            assertThat(finding.message().zh()).contains("相差 6");
        });
    }

    @Test
    void the_text_of_2022_counts_those_carried_in() {
        SampleReport text = year(2022)
                .fact("requests.received", "收到申请75件", "75", "件")
                .fact("requests.natural", "自然人申请72件", "72", "件");

        assertThat(agreement(text))
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.severity()).isEqualTo(Severity.WARN));
    }

    @Test
    void the_text_of_2023_names_another_stock_than_the_table() {
        assertThat(agreement(year(2023).fact("normative.inForce", "现行有效393件", "393", "件")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.actual()).isEqualTo("393"));
    }

    @Test
    void the_text_of_2025_fits() {
        SampleReport text = year(2025).fact("reviews", "行政复议36件", "36", "件").fact("suits", "行政诉讼9件", "9", "件");

        assertThat(agreement(text)).isEmpty();
    }

    private static List<Finding> agreement(SampleReport report) {
        return Checks.standard().check(report.build()).stream()
                .filter(finding -> finding.code().equals("RT-03"))
                .toList();
    }

    private static List<Finding> errors(Report report) {
        return Checks.tables(Profile.PUBLICATION).check(report).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }

    private static Report report(int year) {
        return year(year).build();
    }

    private static SampleReport year(int year) {
        String[] row = rows().stream()
                .map(line -> line.split("\t", -1))
                .filter(cells -> cells[0].equals(String.valueOf(year)))
                .findFirst()
                .orElseThrow();
        SampleReport report = SampleReport.of(row[1]).bare().year(year);
        for (String cell : row[2].split(" ")) {
            String[] parts = cell.split("=");
            report.cell(parts[0], Long.parseLong(parts[1]));
        }
        return report;
    }

    private static List<String> rows() {
        try (InputStream stream = PublishedSeriesTest.class.getResourceAsStream("published-series.tsv")) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }
}
