package org.gongkai.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.checks.FindingsAssert.assertChecked;

import org.gongkai.report.Finding;
import org.gongkai.report.form.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoRequestCheckTest {
    private static SampleReport withOneRequest(String text) {
        SampleReport report = SampleReport.of("E2021").text("overview", text);
        for (String column : new String[] {"natural", "total"}) {
            report.cell("requests.received." + column, 1)
                    .cell("requests.results.granted." + column, 1)
                    .cell("requests.results.total." + column, 1);
        }
        return report;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2022年度未收到公开申请。",
                "我镇没有收到公民、法人或者其他组织提出的政府信息公开申请。",
                "2022年，我镇未收到依申请公开请求。",
                "未收到通过电话、信函等方式提出的相关政府信息公开申请。"
            })
    void a_text_without_requests_against_a_table_with_one_is_wrong(String text) {
        Finding finding = assertChecked(withOneRequest(text)).hasOnly("RT-07");
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.message().zh()).contains("表中本年新收申请总计却是 1 件");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2021年我镇未收到政府信息公开申请，2022年收到1件。",
                "未收到行政复议申请。",
                "未收到举报，也没有收到减免费用的申请。",
                "未收到涉及商业秘密的申请。",
                "全年收到申请1件。"
            })
    void other_matters_and_other_years_are_left_alone(String text) {
        assertChecked(withOneRequest(text)).isSilent();
    }

    @Test
    void a_text_without_requests_beside_an_empty_table_is_right() {
        assertChecked(SampleReport.of("E2021").text("overview", "2022年度未收到公开申请。"))
                .isSilent();
    }

    @Test
    void requests_carried_over_alone_are_only_suspected() {
        SampleReport report = SampleReport.of("E2021").text("overview", "2022年度未收到公开申请。");
        for (String column : new String[] {"natural", "total"}) {
            report.cell("requests.carried_in." + column, 1)
                    .cell("requests.results.granted." + column, 1)
                    .cell("requests.results.total." + column, 1);
        }
        assertThat(assertChecked(report).hasOnly("RT-07").severity()).isEqualTo(Severity.WARN);
    }
}
