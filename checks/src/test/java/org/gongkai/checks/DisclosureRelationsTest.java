package org.gongkai.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.checks.FindingsAssert.assertChecked;

import org.junit.jupiter.api.Test;

class DisclosureRelationsTest {
    @Test
    void newly_published_is_part_of_all_that_is_public() {
        var finding = assertChecked(SampleReport.of("E2019")
                        .cell("disclosure.a20_1.normative.new_published", 5)
                        .cell("disclosure.a20_1.normative.total_public", 3))
                .hasOnly("R2-02");
        assertThat(finding.message().zh()).isEqualTo("表二“规范性文件”：本年新公开数量 5，大于对外公开总数量 3，多出 2，请核对。");
    }

    @Test
    void items_do_not_fall_below_zero() {
        var finding = assertChecked(SampleReport.of("E2019")
                        .cell("disclosure.a20_6.penalty.items_prev", 2)
                        .cell("disclosure.a20_6.penalty.items_delta", -3))
                .hasOnly("R2-03");
        assertThat(finding.message().zh()).isEqualTo("表二“行政处罚”：上一年项目数量 2 + 本年增/减 -3 = -1，小于零，请核对。");
    }

    @Test
    void procurement_has_items_and_amount_or_neither() {
        assertChecked(SampleReport.of("E2019").cell("disclosure.a20_9.procurement.items", 3))
                .hasOnly("R2-04");
    }

    @Test
    void decisions_without_items_are_suspected() {
        var finding = assertChecked(SampleReport.of("E2019").cell("disclosure.a20_5.licensing.decisions", 7))
                .hasOnly("R2-05");
        assertThat(finding.message().zh()).isEqualTo("表二“行政许可”：上一年项目数量 0 + 本年增/减 0 = 0，却有处理决定数量 7，请核对。");
    }
}
