package org.gongkai.checks;

import static org.gongkai.checks.FindingsAssert.assertChecked;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WholeReportTest {
    @ParameterizedTest
    @ValueSource(strings = {"E2018", "E2019", "E2021"})
    void no_check_at_all_speaks_of_a_whole_and_clean_report(String edition) {
        assertChecked(SampleReport.of(edition)).isSilent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"E2019", "E2021"})
    void what_is_taken_away_from_it_is_missed(String edition) {
        assertChecked(SampleReport.of(edition).bare().text("other", "没有其他需要报告的事项。"))
                .hasOne("PART-08");
    }
}
