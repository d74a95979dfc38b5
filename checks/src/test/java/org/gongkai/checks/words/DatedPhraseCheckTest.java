package org.gongkai.checks.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.checks.FindingsAssert.assertChecked;

import org.gongkai.checks.SampleReport;
import org.gongkai.report.form.Severity;
import org.junit.jupiter.api.Test;

class DatedPhraseCheckTest {
    private static final String OLD = "坚持公开为原则、不公开为例外。";

    @Test
    void the_formula_of_the_old_regulation_is_stale_since_2019() {
        assertThat(assertChecked(SampleReport.of("E2019").year(2019).text("overview", OLD))
                        .the("WORD-04")
                        .severity())
                .isEqualTo(Severity.WARN);
    }

    @Test
    void it_is_right_up_to_2018() {
        assertChecked(SampleReport.of("E2018").text("overview", OLD)).isSilentOn("WORD-04");
    }

    @Test
    void a_notice_is_cited_only_after_it_was_issued() {
        String notice = "按照国办公开办函〔2021〕30号编制。";
        assertChecked(SampleReport.of("E2021").text("overview", notice)).isSilentOn("WORD-04");
        assertChecked(SampleReport.of("E2019").text("overview", notice)).hasOne("WORD-04");
    }

    @Test
    void a_phrase_said_twice_is_told_once() {
        assertChecked(SampleReport.of("E2021").text("overview", OLD, OLD)).hasOne("WORD-04");
    }
}
