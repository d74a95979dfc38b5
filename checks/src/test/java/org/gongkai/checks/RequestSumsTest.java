package org.gongkai.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.checks.FindingsAssert.assertChecked;

import org.gongkai.report.Finding;
import org.gongkai.report.form.CellKey;
import org.gongkai.report.form.Severity;
import org.junit.jupiter.api.Test;

class RequestSumsTest {
    private static SampleReport twelve() {
        SampleReport report = SampleReport.of("E2021");
        for (String column : new String[] {"natural", "total"}) {
            report.cell("requests.received." + column, 12)
                    .cell("requests.carried_in." + column, 1)
                    .cell("requests.results.granted." + column, 8)
                    .cell("requests.results.partial." + column, 4)
                    .cell("requests.results.total." + column, 12)
                    .cell("requests.carried_out." + column, 1);
        }
        return report;
    }

    @Test
    void sums_that_hold_are_not_mentioned() {
        assertChecked(twelve()).isSilent();
    }

    @Test
    void a_wrong_cell_is_named_once_with_both_sums_and_its_repair() {
        Finding finding =
                assertChecked(twelve().cell("requests.carried_out.natural", 3)).hasOnly("R3-01");
        assertThat(finding.message().zh())
                .startsWith("表三“自然人”列：第一项 12 + 第二项 1 = 13，第三项总计 12 + 第四项 3 = 15，相差 2，请核对。")
                .contains("若把“结转下年度继续办理”行“自然人”列由 3 改为 1");
        assertThat(finding.keys().getFirst()).isEqualTo(new CellKey("requests.carried_out.natural"));
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.expected()).isEqualTo("1");
        assertThat(finding.actual()).isEqualTo("3");
    }

    @Test
    void a_wrong_total_that_breaks_row_column_and_relation_is_told_once() {
        Finding finding = assertChecked(twelve().cell("requests.results.total.natural", 11))
                .hasOnly("R3-01");
        assertThat(finding.message().zh())
                .startsWith("表三“自然人”列：第一项 12 + 第二项 1 = 13，第三项总计 11 + 第四项 1 = 12，相差 1，请核对。")
                .contains("由 11 改为 12，有关的 3 处合计就都对得上");
    }

    @Test
    void a_wrong_result_breaks_its_column_and_its_row() {
        Finding finding = assertChecked(twelve().cell("requests.results.granted.natural", 9))
                .hasOnly("R3-02");
        assertThat(finding.message().zh()).startsWith("表三“自然人”列：予以公开 9 + 部分公开 4 = 13，而总计 12，相差 1，请核对。");
    }

    @Test
    void a_sum_with_an_unsure_operand_is_not_held_against_the_clerk() {
        assertChecked(twelve().unsure("requests.carried_out.natural", 3)).isSilentOn("R3-01");
    }

    @Test
    void two_wrong_cells_are_two_findings() {
        assertThat(Checks.standard()
                        .check(twelve().cell("requests.results.granted.natural", 9)
                                .cell("requests.received.corp_other", 5)
                                .build()))
                .hasSize(2);
    }

    @Test
    void the_message_has_an_english_side() {
        Finding finding =
                assertChecked(twelve().cell("requests.carried_out.natural", 3)).hasOnly("R3-01");
        assertThat(finding.message().en()).contains("item 1 12 + item 2 1 = 13").contains("differ by 2");
    }
}
