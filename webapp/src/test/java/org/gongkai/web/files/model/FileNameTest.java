package org.gongkai.web.files.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.gongkai.web.files.model.FileRefused.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {
    @Test
    void folders_that_a_browser_sends_with_a_name_are_left_out() {
        assertThat(FileName.of("../../机密/收费 标准.PDF")).isEqualTo(new FileName("收费 标准.PDF"));
        assertThat(FileName.of("C:\\桌面\\名单.xlsx").text()).isEqualTo("名单.xlsx");
        assertThat(FileName.of("名单.XLSX").extension()).isEqualTo("xlsx");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"收费\u202Exslx.pdf", "名\u200B单.pdf", "名单\u2066.pdf", "a\u0000b.pdf", "名单\n.pdf", "\uFEFF名单.pdf"})
    void a_name_that_can_be_mistaken_for_another_is_refused(String name) {
        assertRefused(name, Reason.NAME_MISLEADING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "..", "../", "机密/", "\u202E"})
    void nothing_is_no_name(String name) {
        assertRefused(name, Reason.NAME_MISSING);
    }

    @ParameterizedTest
    @CsvSource({
        "全部.zip, ARCHIVE",
        "全部.rar, ARCHIVE",
        "介绍.pptx, SLIDES",
        "安装.exe, KIND_NOT_ALLOWED",
        "网页.html, KIND_NOT_ALLOWED",
        "没有扩展名, KIND_NOT_ALLOWED",
        ".pdf, KIND_NOT_ALLOWED"
    })
    void what_citizens_cannot_open_or_nobody_can_review_is_refused(String name, Reason reason) {
        assertRefused(name, reason);
    }

    @Test
    void a_name_has_at_most_120_characters() {
        assertThat(FileName.of("长".repeat(116) + ".pdf").text()).hasSize(120);
        assertRefused("长".repeat(117) + ".pdf", Reason.NAME_TOO_LONG);
    }

    private static void assertRefused(String name, Reason reason) {
        assertThatExceptionOfType(FileRefused.class)
                .isThrownBy(() -> FileName.of(name))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
