package org.gongkai.checks.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.checks.FindingsAssert.assertChecked;

import org.gongkai.checks.SampleReport;
import org.junit.jupiter.api.Test;

class OverviewCheckTest {
    private static final String ALL = "主动公开信息12条。未收到公开申请。加强信息管理。维护网站平台。监督保障有力，开展工作考核、社会评议，没有责任追究。";

    @Test
    void an_overview_that_speaks_of_all_is_complete() {
        assertChecked(overview(ALL)).isSilentOn("PART-05").isSilentOn("RT-09").isSilentOn("RT-10");
    }

    @Test
    void parts_not_spoken_of_are_one_finding() {
        assertThat(assertChecked(overview("主动公开信息12条，开展考核和社会评议，无责任追究。"))
                        .the("PART-05")
                        .expected())
                .isEqualTo("依申请公开、政府信息管理、政府信息公开平台建设");
    }

    @Test
    void governments_report_appraisal_and_accountability_departments_need_not() {
        assertChecked(overview("主动公开信息12条。")).hasOne("RT-09");
        assertChecked(overview("主动公开信息12条。").issuer("临江县财政局")).isSilentOn("RT-09");
    }

    @Test
    void a_thousand_characters_are_enough_since_2021() {
        assertChecked(overview(ALL + "好".repeat(1000 - ALL.length()))).isSilentOn("RT-10");
        assertChecked(overview(ALL + "好".repeat(1001 - ALL.length()))).hasOne("RT-10");
    }

    @Test
    void the_form_of_2018_asks_for_none_of_it() {
        assertChecked(SampleReport.of("E2018").bare().text("overview", "公开信息12条。"))
                .isSilentOn("PART-05")
                .isSilentOn("RT-09");
    }

    private static SampleReport overview(String text) {
        return SampleReport.of("E2021").bare().text("overview", text);
    }
}
