package org.gongkai.checks.punctuation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.checks.FindingsAssert.assertChecked;

import org.gongkai.checks.SampleReport;
import org.gongkai.report.Finding;
import org.gongkai.report.form.Severity;
import org.junit.jupiter.api.Test;

class MarkCheckTest {
    @Test
    void a_doubled_full_stop_is_an_error_at_its_place() {
        Finding finding = assertChecked(text("认真履行职责。。建立制度。")).the("PUNCT-01");
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.places().getFirst().quote()).isEqualTo("认真履行职责。。");
        assertThat(finding.message().zh()).isEqualTo("“认真履行职责。。”处的标点“。。”连用了，请只留一个。");
    }

    @Test
    void two_different_marks_are_a_suspicion() {
        assertThat(assertChecked(text("认真履行职责，。建立制度。")).the("PUNCT-01").severity())
                .isEqualTo(Severity.WARN);
    }

    @Test
    void marks_after_brackets_and_dots_of_omission_are_right() {
        assertChecked(text("公开信息（含目录）。内容丰富……见网站——专栏。")).isSilentOn("PUNCT-01");
    }

    @Test
    void a_paragraph_that_ends_in_a_comma_is_unfinished() {
        assertChecked(text("公开政策、公告、", "（二）依申请公开")).hasOne("PUNCT-05");
        assertChecked(text("公开政策、公告。", "（二）依申请公开")).isSilentOn("PUNCT-05");
    }

    private static SampleReport text(String... lines) {
        return SampleReport.of("E2021").text("overview", lines);
    }
}
