package org.gongkai.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.checks.FindingsAssert.assertChecked;

import org.junit.jupiter.api.Test;

class NumberCheckTest {
    @Test
    void a_count_is_whole_and_not_below_zero() {
        assertChecked(SampleReport.of("E2021").cell("disclosure.a20_6.penalty.decisions", "1.5"))
                .hasOnly("R3-05");
        assertChecked(SampleReport.of("E2021").cell("disclosure.a20_6.penalty.decisions", "-1"))
                .hasOnly("R3-05");
        assertChecked(SampleReport.of("E2021").cell("disclosure.a20_6.penalty.decisions", "1.0"))
                .isSilent();
    }

    @Test
    void a_fee_has_decimals_and_a_change_has_a_sign() {
        assertChecked(SampleReport.of("E2021").issuer("临江市财政局").cell("disclosure.a20_8.fees.amount_wan", "3.2500"))
                .isSilent();
        assertChecked(SampleReport.of("E2019")
                        .cell("disclosure.a20_6.penalty.items_prev", 5)
                        .cell("disclosure.a20_6.penalty.items_delta", -2))
                .isSilent();
    }

    @Test
    void a_heading_row_holds_no_number() {
        var finding = assertChecked(SampleReport.of("E2018").cell("s18.proactive", 162))
                .hasOnly("R18-09");
        assertThat(finding.message().zh()).startsWith("“主动公开情况”是分类标题，不填数字，现在填了 162");
    }

    @Test
    void an_amount_above_zero_has_its_unit() {
        SampleReport report = SampleReport.of("E2019").cell("disclosure.a20_9.procurement.items", 3);
        assertChecked(report.amount("disclosure.a20_9.procurement.amount", "39.5", ""))
                .hasOnly("R2-07");
        assertChecked(report.amount("disclosure.a20_9.procurement.amount", "39.5", "万元"))
                .isSilent();
    }
}
