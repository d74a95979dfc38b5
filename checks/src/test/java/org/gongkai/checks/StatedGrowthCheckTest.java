package org.gongkai.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.checks.FindingsAssert.assertChecked;

import org.gongkai.report.Finding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatedGrowthCheckTest {
    private static SampleReport saying(String text) {
        return SampleReport.of("E2021").text("overview", text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "公开信息120条，比上年100条增长20%。",
                "公开信息120条，较上年增加20条，增长20%。",
                "公开信息80条，比去年的100条下降20%。",
                "公开信息100条，比上年30条增长233.33%。",
                "公开信息120条，同比增长20%。",
                "公开信息120条，比上年100条增长约20%。"
            })
    void a_rate_that_fits_its_figures_is_not_mentioned(String text) {
        assertChecked(saying(text)).isSilentOn("RT-15");
    }

    @ParameterizedTest
    @CsvSource({
        "公开信息120条，比上年100条增长30%。, 20.0%, 30%",
        "公开信息120条，较上年增加30条，增长25%。, 33.3%, 25%",
        "公开信息80条，比2021年100条减少30%。, -20.0%, -30%"
    })
    void a_rate_that_does_not_fit_is_told_with_the_right_one(String text, String right, String printed) {
        Finding finding = assertChecked(saying(text)).the("RT-15");
        assertThat(finding.expected()).isEqualTo(right);
        assertThat(finding.actual()).isEqualTo(printed);
    }
}
