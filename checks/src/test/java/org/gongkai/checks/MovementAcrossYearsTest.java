package org.gongkai.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongkai.checks.years.YearChecks;
import org.gongkai.report.Finding;
import org.gongkai.report.years.YearPair;
import org.junit.jupiter.api.Test;

class MovementAcrossYearsTest {
    private static SampleReport documents(int year, long repealed, long issued, long inForce) {
        return SampleReport.of("E2021")
                .bare()
                .year(year)
                .cell("disclosure.a20_1.normative.repealed", repealed)
                .cell("disclosure.a20_1.normative.issued", issued)
                .cell("disclosure.a20_1.normative.in_force", inForce);
    }

    private static SampleReport disclosed(int year, String number, String rate) {
        SampleReport report = SampleReport.of("E2021").bare().year(year);
        report.textWithFact(
                "公开信息" + number + "条，同比增长" + rate + "%。", "disclosed.total", "公开信息" + number + "条", number, "条");
        return report.sameLineFact("percent.growth", "同比增长" + rate + "%", rate, "%");
    }

    private static List<Finding> check(SampleReport last, SampleReport current) {
        return YearChecks.check(new YearPair(last.build(), current.build()));
    }

    @Test
    void no_more_is_repealed_than_was_in_force_or_issued() {
        assertThat(check(documents(2021, 0, 0, 5), documents(2022, 7, 2, 0))).isEmpty();
        assertThat(check(documents(2021, 0, 0, 5), documents(2022, 8, 2, 0)))
                .filteredOn(finding -> finding.code().equals("R2-01"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message().zh()).contains("多出 1"));
    }

    @Test
    void a_rate_of_growth_fits_last_years_report() {
        assertThat(check(disclosed(2021, "100", "0"), disclosed(2022, "120", "20")))
                .isEmpty();
        assertThat(check(disclosed(2021, "100", "0"), disclosed(2022, "120", "30")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo("RY-08");
                    assertThat(finding.expected()).isEqualTo("20%");
                });
    }
}
