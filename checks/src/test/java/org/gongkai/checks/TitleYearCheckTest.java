package org.gongkai.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.checks.FindingsAssert.assertChecked;

import org.junit.jupiter.api.Test;

class TitleYearCheckTest {
    @Test
    void a_title_against_text_and_signing_date_is_wrong_and_told_once() {
        var finding = assertChecked(SampleReport.of("E2021")
                        .year(2021)
                        .text("overview", "2022年，柳溪镇扎实推进公开工作。2022年公开信息12条。2022年度未收到举报。")
                        .period("2022-01-01", "2022-12-31")
                        .signed("2023-01-18"))
                .hasOnly("RT-02");
        assertThat(finding.message().zh()).isEqualTo("标题写的是2021年，正文和落款说的是2022年，请核对标题年份。");
    }

    @Test
    void a_text_kept_from_last_year_does_not_make_the_title_wrong() {
        assertChecked(SampleReport.of("E2021")
                        .text("overview", "2021年，柳溪镇扎实推进公开工作。2021年公开信息12条。")
                        .signed("2023-01-18"))
                .isSilentOn("RT-02")
                .hasOne("RT-01");
    }

    @Test
    void title_and_text_of_one_year_are_right() {
        assertChecked(SampleReport.of("E2021")
                        .text("overview", "2022年，柳溪镇公开信息12条。")
                        .signed("2023-01-18"))
                .isSilent();
    }
}
