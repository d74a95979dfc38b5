package org.gongkai.checks.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.checks.FindingsAssert.assertChecked;

import org.gongkai.checks.SampleReport;
import org.gongkai.report.form.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoiseCheckTest {
    @ParameterizedTest
    @CsvSource({
        "NOISE-01, [bookmark: _Toc1]我镇公开信息12条。",
        "NOISE-02, 数据见错误！未找到引用源。。",
        "NOISE-03, 当前位置：首页 政务公开",
        "NOISE-04, 我镇共收到某某娱乐场建议6条。"
    })
    void what_is_no_text_is_noted(String code, String text) {
        assertChecked(SampleReport.of("E2021").bare().text("overview", text)).hasOne(code);
    }

    @Test
    void only_a_broken_reference_is_a_suspicion() {
        assertThat(assertChecked(SampleReport.of("E2021").bare().text("overview", "[bookmark: a]公开。"))
                        .the("NOISE-01")
                        .severity())
                .isEqualTo(Severity.INFO);
        assertThat(assertChecked(SampleReport.of("E2021").bare().text("overview", "见错误！未定义书签。"))
                        .the("NOISE-02")
                        .severity())
                .isEqualTo(Severity.WARN);
    }

    @Test
    void plain_text_is_clean() {
        assertChecked(SampleReport.of("E2021").bare().text("overview", "组织群众娱乐活动，纠正错误，更新位置信息。"))
                .isSilentOn("NOISE-01")
                .isSilentOn("NOISE-02")
                .isSilentOn("NOISE-03")
                .isSilentOn("NOISE-04");
    }
}
