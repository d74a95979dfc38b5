package org.gongkai.checks.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.checks.FindingsAssert.assertChecked;

import org.gongkai.checks.SampleReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DoubledCheckTest {
    @ParameterizedTest
    @ValueSource(strings = {"重大政策的的出台。", "规范审核审核发布机制。", "需要进一步进一步加强。", "完善了了制度。"})
    void what_is_typed_twice_is_told(String text) {
        assertChecked(SampleReport.of("E2021").text("overview", text)).hasOne("WORD-03");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"柳溪镇人民政府政府信息公开领导小组。", "依申请公开公开流程。", "为了了解群众需求，达到目的的同时一项一项整改。", "常常听取意见，逐步逐条落实。", "数据为1212条。"})
    void what_is_rightly_written_twice_is_silent(String text) {
        assertChecked(SampleReport.of("E2021").text("overview", text)).isSilentOn("WORD-03");
    }

    @Test
    void the_place_is_both_copies() {
        assertThat(assertChecked(SampleReport.of("E2021").text("overview", "规范审核审核发布机制。"))
                        .the("WORD-03")
                        .places()
                        .getFirst()
                        .quote())
                .isEqualTo("审核审核");
    }
}
