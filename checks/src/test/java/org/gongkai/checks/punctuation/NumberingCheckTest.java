package org.gongkai.checks.punctuation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.checks.FindingsAssert.assertChecked;

import org.gongkai.checks.SampleReport;
import org.junit.jupiter.api.Test;

class NumberingCheckTest {
    @Test
    void a_number_left_out_is_told_with_the_one_expected() {
        assertThat(assertChecked(text("（一）主动公开。", "（二）依申请公开。", "（四）平台建设。"))
                        .the("NUM-01")
                        .message()
                        .zh())
                .isEqualTo("序号“（四）”接在第 2 项后面，应为第 3 项，请看是漏了一项还是序号写错。");
    }

    @Test
    void a_number_given_twice_is_told() {
        assertChecked(text("1.完善制度。", "2.加强培训。", "2.拓宽渠道。")).hasOne("NUM-01");
    }

    @Test
    void lists_within_lists_begin_anew() {
        assertChecked(text("（一）主动公开。", "1.完善制度。", "2.加强培训。", "（二）依申请公开。", "1.登记。", "2.答复。"))
                .isSilentOn("NUM-01");
    }

    @Test
    void clauses_are_counted_through_a_paragraph() {
        assertChecked(text("一是完善制度；二是加强培训；四是拓宽渠道。")).hasOne("NUM-01");
        assertChecked(text("一是完善制度。二是加强培训。", "一是认识不足；二是更新不快。")).isSilentOn("NUM-01");
    }

    @Test
    void a_list_with_two_styles_is_noted_once() {
        assertChecked(text("1.完善制度。", "2、加强培训。", "3、拓宽渠道。")).hasOne("NUM-02");
        assertChecked(text("1.完善制度。", "2.5个科室参加培训。")).isSilentOn("NUM-02");
    }

    private static SampleReport text(String... lines) {
        return SampleReport.of("E2021").text("overview", lines);
    }
}
