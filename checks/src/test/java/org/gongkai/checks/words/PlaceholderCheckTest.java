package org.gongkai.checks.words;

import static org.gongkai.checks.FindingsAssert.assertChecked;

import org.gongkai.checks.SampleReport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholderCheckTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "XX镇主动公开政府信息12条。",
                "20XX年，我镇扎实推进公开。",
                "全年公开信息××条。",
                "联系电话：____。",
                "由【填写单位名称】负责。",
                "成立以＊＊为组长的领导小组。",
                "（请根据实际填写公开数量）"
            })
    void an_unfilled_blank_of_a_template_is_an_error(String text) {
        assertChecked(SampleReport.of("E2021").text("overview", text)).hasOne("UNIT-02");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "网址为www.liuxi.gov.cn/xxgk/index.html。",
                "联系电话：138****1234。",
                "开展“1+X”培训。",
                "积极探索“O2O”服务。",
                "二〇二〇年制定，二〇〇八年废止。",
                "指导申请人填写申请表。"
            })
    void marks_that_are_no_blanks_are_right(String text) {
        assertChecked(SampleReport.of("E2021").text("overview", text)).isSilentOn("UNIT-02");
    }
}
