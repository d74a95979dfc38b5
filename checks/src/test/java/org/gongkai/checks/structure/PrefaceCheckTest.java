package org.gongkai.checks.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.checks.FindingsAssert.assertChecked;

import org.gongkai.checks.SampleReport;
import org.junit.jupiter.api.Test;

class PrefaceCheckTest {
    @Test
    void what_is_missing_is_one_finding() {
        assertThat(assertChecked(SampleReport.of("E2021").bare().text("other", "没有收取信息处理费。"))
                        .the("PART-08")
                        .message()
                        .zh())
                .isEqualTo("没有找到：统计期限、联系方式、落款和日期，请补上。");
    }

    @Test
    void period_contact_and_signature_are_enough() {
        assertChecked(SampleReport.of("E2021")
                        .bare()
                        .period("2022-01-01", "2022-12-31")
                        .text("preface", "统计期限自2022年1月1日至2022年12月31日，联系电话：0571-88888888。")
                        .text("other", "没有收取信息处理费。")
                        .signed("2023-01-20"))
                .isSilentOn("PART-08");
    }

    @Test
    void a_text_that_was_cut_off_lacks_nothing() {
        assertChecked(SampleReport.of("E2021").bare().text("overview", "主动公开信息12条。"))
                .isSilentOn("PART-08");
    }
}
