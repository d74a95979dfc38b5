package org.gongkai.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.checks.FindingsAssert.assertChecked;

import java.util.List;
import org.gongkai.report.Finding;
import org.gongkai.report.FindingKind;
import org.gongkai.report.form.CellKey;
import org.gongkai.report.form.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShiftedRowTest {
    private static final List<String> COLUMNS =
            List.of("natural", "corp_business", "corp_research", "corp_charity", "corp_legal", "corp_other", "total");
    private static final List<String> REMEDIES = List.of(
            "review.upheld",
            "review.corrected",
            "review.other",
            "review.pending",
            "review.total",
            "suit.direct.upheld",
            "suit.direct.corrected",
            "suit.direct.other",
            "suit.direct.pending",
            "suit.direct.total",
            "suit.after_review.upheld",
            "suit.after_review.corrected",
            "suit.after_review.other",
            "suit.after_review.pending",
            "suit.after_review.total");

    private static SampleReport row(SampleReport report, String row, long... numbers) {
        for (int i = 0; i < numbers.length; i++) {
            report.cell(row + "." + COLUMNS.get(i), numbers[i]);
        }
        return report;
    }

    private static SampleReport remedies(long... numbers) {
        SampleReport report = SampleReport.of("E2021");
        for (int i = 0; i < numbers.length; i++) {
            report.cell(REMEDIES.get(i), numbers[i]);
        }
        return report;
    }

    /** Sums that hold: 9 requests, 7 granted, 2 partly. */
    private static SampleReport nine() {
        SampleReport report = SampleReport.of("E2021");
        row(report, "requests.received", 5, 3, 0, 0, 1, 0, 9);
        row(report, "requests.results.granted", 4, 2, 0, 0, 1, 0, 7);
        row(report, "requests.results.partial", 1, 1, 0, 0, 0, 0, 2);
        return row(report, "requests.results.total", 5, 3, 0, 0, 1, 0, 9);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0 4 2 0 0 1 0", "2 0 0 1 0 7 0", "4 0 2 0 0 1 0"})
    void a_row_shifted_by_one_is_doubted_and_none_of_its_sums_is_held_against_the_clerk(String numbers) {
        long[] shifted =
                List.of(numbers.split(" ")).stream().mapToLong(Long::parseLong).toArray();
        Finding finding =
                assertChecked(row(nine(), "requests.results.granted", shifted)).hasOnly("READ-10");
        assertThat(finding.kind()).isEqualTo(FindingKind.READ);
        assertThat(finding.severity()).isEqualTo(Severity.WARN);
        assertThat(finding.keys()).hasSize(7).contains(new CellKey("requests.results.granted.natural"));
        assertThat(finding.message().zh()).startsWith("表三“（一）予以公开”这一行没有把握读准").contains("错开一格");
        assertThat(finding.message().en()).contains("could not be read safely");
    }

    @Test
    void a_shifted_row_of_natural_persons_only_is_doubted_too() {
        SampleReport report = SampleReport.of("E2021");
        row(report, "requests.received", 6, 0, 0, 0, 0, 0, 6);
        row(report, "requests.results.granted", 0, 6, 0, 0, 0, 0, 0);
        assertChecked(row(report, "requests.results.total", 6, 0, 0, 0, 0, 0, 6))
                .hasOnly("READ-10");
    }

    @Test
    void an_ordinary_wrong_total_is_the_clerks() {
        assertChecked(nine().cell("requests.results.granted.total", 8)).hasOnly("R3-02");
        assertChecked(nine().cell("requests.results.total.natural", 4)).hasOnly("R3-01");
        assertChecked(nine().cell("requests.results.granted.corp_other", 7)).hasOnly("R3-02");
    }

    @Test
    void two_wrong_numbers_in_a_row_stay_two_findings() {
        assertThat(Checks.standard()
                        .check(nine().cell("requests.results.granted.natural", 9)
                                .cell("requests.results.granted.corp_legal", 8)
                                .build()))
                .hasSizeGreaterThan(1)
                .noneMatch(finding -> finding.code().equals("READ-10"));
    }

    @Test
    void another_mistake_elsewhere_is_still_told() {
        SampleReport report = row(nine(), "requests.results.granted", 0, 4, 2, 0, 0, 1, 0);
        assertChecked(report.cell("review.total", 1)).hasOne("READ-10").hasOne("R4-01");
    }

    @Test
    void remedies_shifted_by_one_are_doubted() {
        assertChecked(remedies(2, 0, 0, 1, 3, 1, 0, 0, 0, 1, 0, 4, 0, 0, 4)).hasOnly("R4-04");
        assertChecked(remedies(0, 2, 0, 0, 1, 3, 1, 0, 0, 0, 1, 0, 4, 0, 0)).hasOnly("READ-10");
    }

    @Test
    void wrong_totals_of_two_kinds_of_remedies_are_the_clerks() {
        assertChecked(remedies(2, 0, 0, 1, 4, 1, 0, 0, 0, 2, 0, 4, 0, 0, 4))
                .isSilentOn("READ-10")
                .hasOne("R4-01")
                .hasOne("R4-02");
    }
}
