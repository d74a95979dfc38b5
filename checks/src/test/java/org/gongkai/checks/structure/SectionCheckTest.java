package org.gongkai.checks.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.checks.FindingsAssert.assertChecked;

import org.gongkai.checks.SampleReport;
import org.junit.jupiter.api.Test;

class SectionCheckTest {
    @Test
    void a_section_left_out_of_a_whole_report_is_missing() {
        var finding = assertChecked(SampleReport.of("E2021")
                        .bare()
                        .text("overview", "主动公开信息12条。")
                        .text("other", "没有收取信息处理费。"))
                .the("PART-01");
        assertThat(finding.message().zh()).isEqualTo("没有找到第五部分“存在的主要问题及改进情况”，请补上标题和内容。");
    }

    @Test
    void sections_after_the_place_where_a_text_was_cut_off_are_not_missing() {
        assertChecked(SampleReport.of("E2021").bare().text("overview", "主动公开信息12条。"))
                .isSilentOn("PART-01");
    }

    @Test
    void a_section_whose_table_was_found_is_there() {
        assertChecked(whole()).isSilentOn("PART-01");
    }

    @Test
    void sections_out_of_order_are_told() {
        assertChecked(SampleReport.of("E2021")
                        .bare()
                        .text("problems", "不足，下一步改进。")
                        .text("overview", "主动公开。"))
                .hasOne("PART-02");
        assertChecked(whole()).isSilentOn("PART-02");
    }

    private static SampleReport whole() {
        return SampleReport.of("E2021")
                .bare()
                .text("overview", "主动公开信息12条。")
                .text("problems", "更新不够及时，下一步将改进。")
                .text("other", "没有收取信息处理费。");
    }
}
