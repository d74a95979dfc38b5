package org.gongkai.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.checks.FindingsAssert.assertChecked;

import org.gongkai.report.Finding;
import org.junit.jupiter.api.Test;

class TableLayoutTest {
    private static final String DENIED = "requests.results.denied.";

    @Test
    void a_label_that_drops_a_word_of_the_form_is_named_with_the_right_one() {
        Finding finding = assertChecked(
                        SampleReport.of("E2021").printed(DENIED + "law_forbidden", "2.其他法律法规禁止公开", 2, 7))
                .hasOnly("LABEL-01");
        assertThat(finding.message().zh()).startsWith("表格里的“2.其他法律法规禁止公开”与规定格式不同，应为“2.其他法律行政法规禁止公开”");
    }

    @Test
    void each_edition_has_its_own_name_of_normative_documents() {
        assertChecked(SampleReport.of("E2021").printed("disclosure.a20_1.normative", "规范性文件", 0, 3))
                .hasOnly("LABEL-01");
        assertChecked(SampleReport.of("E2019").printed("disclosure.a20_1.normative", "行政规范性文件", 0, 3))
                .hasOnly("LABEL-01");
        assertChecked(SampleReport.of("E2021").printed("disclosure.a20_1.normative", "行政规范性文件", 0, 3))
                .isSilent();
        assertChecked(SampleReport.of("E2019").printed("disclosure.a20_1.normative", "规范性文件", 0, 3))
                .isSilent();
    }

    @Test
    void rows_that_lost_a_cell_behind_a_page_break_are_told_apart_from_their_group() {
        Finding finding = assertChecked(denied(2, 6)
                        .printed(DENIED + "process", "6.属于四类过程性信息", 2, 7)
                        .printed(DENIED + "enforcement_file", "7.属于行政执法案卷", 2, 7)
                        .printed(DENIED + "admin_inquiry", "8.属于行政查询事项", 2, 7))
                .hasOnly("STRUCT-01");
        assertThat(finding.message().zh()).contains("“3.危及“三安全一稳定””等 1 行");
        assertThat(finding.places()).hasSize(1);
    }

    @Test
    void a_label_that_slid_under_another_heading_is_found() {
        assertChecked(denied(0, 7)
                        .printed(DENIED + "process", "6.属于四类过程性信息", 2, 7)
                        .printed(DENIED + "enforcement_file", "7.属于行政执法案卷", 2, 7))
                .hasOnly("STRUCT-01");
    }

    @Test
    void the_first_row_of_a_group_and_rows_of_plain_text_are_not_compared() {
        assertChecked(SampleReport.of("E2021")
                        .printed(DENIED + "state_secret", "1.属于国家秘密", 2, 7)
                        .printed(DENIED + "law_forbidden", "2.其他法律行政法规禁止公开", 0, 7)
                        .printed(DENIED + "security", "3.危及“三安全一稳定”", 0, 7)
                        .printed(DENIED + "third_party", "4.保护第三方合法权益", 0, 7))
                .isSilent();
        assertChecked(denied(-1, 6).printed(DENIED + "process", "6.属于四类过程性信息", -1, 7))
                .isSilent();
    }

    @Test
    void where_no_columns_are_usual_none_is_unusual() {
        assertChecked(SampleReport.of("E2021")
                        .printed(DENIED + "state_secret", "1.属于国家秘密", 2, 7)
                        .printed(DENIED + "law_forbidden", "2.其他法律行政法规禁止公开", 2, 7)
                        .printed(DENIED + "security", "3.危及“三安全一稳定”", 1, 7)
                        .printed(DENIED + "third_party", "4.保护第三方合法权益", 0, 7))
                .isSilent();
    }

    /** Rows one to four, the third with its label in this column and as many values. */
    private static SampleReport denied(int labelColumn, int values) {
        int usual = labelColumn < 0 ? labelColumn : 2;
        return SampleReport.of("E2021")
                .printed(DENIED + "state_secret", "1.属于国家秘密", usual, 7)
                .printed(DENIED + "law_forbidden", "2.其他法律行政法规禁止公开", usual, 7)
                .printed(DENIED + "security", "3.危及“三安全一稳定”", labelColumn, values)
                .printed(DENIED + "third_party", "4.保护第三方合法权益", usual, 7);
    }
}
