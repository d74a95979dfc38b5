package org.gongkai.checks.punctuation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.checks.FindingsAssert.assertChecked;

import org.gongkai.checks.SampleReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PairCheckTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "根据《中华人民共和国政府信息公开条例的要求公开。",
                "坚持“先审查、后公开的原则，严格把关。",
                "主动公开信息12条（含规范性文件1件，其余为动态。",
                "主动公开信息12条，其余为动态信息）均已上网。"
            })
    void half_a_pair_is_told(String text) {
        assertChecked(report(text)).hasOne("PUNCT-02");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "根据《条例》和《关于印发〈办法〉的通知》（见网站）公开信息。",
                "坚持“公开‘尽’公开”的原则，严格把关，及时更新。",
                "1）主动公开信息12条，其余均为工作动态类信息。",
                "在大厅设置“公开窗口”“查询窗口”（共两个）方便群众。"
            })
    void pairs_and_numbered_items_are_right(String text) {
        assertChecked(report(text)).isSilentOn("PUNCT-02");
    }

    @Test
    void the_message_names_what_is_missing() {
        assertThat(assertChecked(report("根据《中华人民共和国政府信息公开条例的要求公开。"))
                        .the("PUNCT-02")
                        .expected())
                .isEqualTo("》");
    }

    @Test
    void a_last_paragraph_that_was_cut_off_is_left_alone() {
        assertChecked(SampleReport.of("E2021").bare().text("overview", "根据《中华人民共和国政府信息公开"))
                .isSilentOn("PUNCT-02");
    }

    private static SampleReport report(String text) {
        return SampleReport.of("E2021").text("overview", text, "（二）依申请公开情况。");
    }
}
