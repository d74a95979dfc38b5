package org.gongkai.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.checks.FindingsAssert.assertChecked;

import org.gongkai.report.Finding;
import org.junit.jupiter.api.Test;

class PeriodCheckTest {
    private static SampleReport report() {
        return SampleReport.of("E2021");
    }

    @Test
    void the_whole_report_year_is_right() {
        assertChecked(report().period("2022-01-01", "2022-12-31")).isSilent();
    }

    @Test
    void the_year_before_is_wrong() {
        Finding finding =
                assertChecked(report().period("2021-01-01", "2021-12-31")).hasOnly("RT-01");
        assertThat(finding.message().zh())
                .isEqualTo("统计期限写的是2021年1月1日至2021年12月31日，2022年度报告应为2022年1月1日至2022年12月31日，请改正。");
        assertThat(finding.places().getFirst().quote()).startsWith("统计期限");
    }

    @Test
    void a_period_that_ends_a_day_early_is_wrong() {
        assertChecked(report().period("2022-01-01", "2022-12-30")).hasOnly("RT-01");
    }

    @Test
    void a_section_that_opens_with_last_year_and_the_own_name_is_wrong() {
        Finding finding = assertChecked(report().text("overview", "2021年，柳溪镇扎实推进政府信息公开工作。"))
                .hasOnly("RT-01");
        assertThat(finding.places().getFirst().quote()).startsWith("2021年，柳溪镇");
        assertThat(finding.actual()).isEqualTo("2021");
    }

    @Test
    void several_openings_with_the_same_wrong_year_are_one_finding() {
        Finding finding = assertChecked(report().text("overview", "2021年,我镇扎实推进公开工作。", "（一）主动公开", "2021年全镇公开信息12条。"))
                .the("RT-01");
        assertThat(finding.places()).hasSize(2);
    }

    @Test
    void last_year_is_right_where_its_problems_are_told() {
        assertChecked(report().text("problems", "（一）2021年问题整改情况", "2021年，我镇存在更新不及时的问题，现已整改。"))
                .isSilent();
    }

    @Test
    void next_year_is_right_where_the_sentence_plans() {
        assertChecked(report().text("problems", "2023年，我镇将继续加强培训。")).isSilent();
    }

    @Test
    void numbers_of_documents_and_names_of_others_are_no_openings() {
        assertChecked(report().text("overview", "根据国办公开办函〔2021〕30号，2021年县政府办印发了通知。"))
                .isSilent();
    }
}
