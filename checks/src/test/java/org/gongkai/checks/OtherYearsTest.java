package org.gongkai.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.checks.FindingsAssert.assertChecked;

import org.gongkai.report.Finding;
import org.gongkai.report.form.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Years after the report's, signing dates, periods that tell no date, and figures that are possible but rare. */
class OtherYearsTest {
    @Test
    void a_later_year_told_as_done_wants_a_look() {
        Finding finding = assertChecked(SampleReport.of("E2021").text("other", "做好2023年环境整治工作等信息及时进行了公开。"))
                .hasOnly("RT-14");
        assertThat(finding.severity()).isEqualTo(Severity.WARN);
        assertThat(finding.places().getFirst().quote()).startsWith("2023年");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "下一步，2023年开展培训。",
                "2023年将继续完善目录。",
                "印发《2023年工作要点》。",
                "按照市府〔2023〕3号文件。",
                "2023年1月20日公布。",
                "2021年公开较多，2022年公开平稳。",
                "编制2023年度预算并公开。"
            })
    void plans_titles_and_dates_may_be_of_a_later_year(String text) {
        assertChecked(SampleReport.of("E2021").text("other", text)).isSilent();
    }

    @Test
    void the_section_of_measures_speaks_of_the_next_year() {
        assertChecked(SampleReport.of("E2021").text("problems", "2023年组织培训。")).isSilent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-01-31", "2022-12-31"})
    void a_signing_date_up_to_the_end_of_january_is_in_time(String date) {
        assertChecked(SampleReport.of("E2021").signed(date)).isSilent();
    }

    @Test
    void a_late_or_early_signing_date_wants_a_look() {
        assertThat(assertChecked(SampleReport.of("E2021").signed("2023-02-01"))
                        .hasOnly("RT-12")
                        .severity())
                .isEqualTo(Severity.WARN);
        assertChecked(SampleReport.of("E2021").signed("2022-06-01")).hasOnly("RT-12");
        assertChecked(SampleReport.of("E2018").signed("2019-03-31")).isSilent();
        assertChecked(SampleReport.of("E2018").signed("2019-04-01")).hasOnly("RT-12");
        assertChecked(SampleReport.of("E2021").issuer("临江县人民政府").signed("2023-02-20"))
                .isSilent();
    }

    @Test
    void a_period_whose_dates_lost_year_or_month_is_named() {
        Finding finding = assertChecked(SampleReport.of("E2021").bare().text("preface", "统计期限自202211日起至20221231日止。"))
                .the("RT-01");
        assertThat(finding.severity()).isEqualTo(Severity.WARN);
        assertThat(finding.message().zh()).contains("202211日");
    }

    @Test
    void rules_and_fees_of_a_township_want_a_look() {
        assertThat(assertChecked(SampleReport.of("E2021").cell("disclosure.a20_1.rules.in_force", 2))
                        .hasOnly("R2-08")
                        .severity())
                .isEqualTo(Severity.WARN);
        assertThat(assertChecked(SampleReport.of("E2021").cell("disclosure.a20_8.fees.amount_wan", 3))
                        .hasOnly("R2-06")
                        .severity())
                .isEqualTo(Severity.INFO);
        assertChecked(SampleReport.of("E2021").issuer("临江市人民政府").cell("disclosure.a20_1.rules.in_force", 2))
                .isSilent();
    }

    @Test
    void suits_are_held_against_reviews_and_the_law_of_their_year() {
        SampleReport after =
                SampleReport.of("E2021").cell("suit.after_review.upheld", 1).cell("suit.after_review.total", 1);
        assertChecked(after).hasOnly("R4-04");
        SampleReport direct =
                SampleReport.of("E2021").cell("suit.direct.upheld", 1).cell("suit.direct.total", 1);
        assertChecked(direct).isSilent();
        assertChecked(direct.year(2024)).hasOnly("R4-05");
    }
}
