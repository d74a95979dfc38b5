package org.gongkai.checks.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.checks.FindingsAssert.assertChecked;

import java.util.List;
import org.gongkai.checks.SampleReport;
import org.gongkai.checks.rules.WordList;
import org.gongkai.report.Finding;
import org.gongkai.report.FindingKind;
import org.gongkai.report.form.Severity;
import org.junit.jupiter.api.Test;

class WrongWordCheckTest {
    @Test
    void a_listed_non_word_is_an_error_with_what_is_meant() {
        Finding finding = assertChecked(text("规章制度的施实情况良好。")).the("WORD-01");
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.expected()).isEqualTo("实施");
        assertThat(finding.message().zh()).isEqualTo("“施实”应为“实施”（字的次序颠倒，共 1 处），请改正。");
        assertThat(finding.places().getFirst().quote()).isEqualTo("施实");
    }

    @Test
    void a_word_used_wrongly_is_a_suspicion_about_a_term() {
        Finding finding = assertChecked(text("截止2022年底，公开信息12条。")).the("WORD-01");
        assertThat(finding.severity()).isEqualTo(Severity.WARN);
        assertThat(finding.kind()).isEqualTo(FindingKind.TERM);
    }

    @Test
    void a_word_broken_over_two_lines_is_one_word() {
        assertChecked(SampleReport.of("E2021").text("overview", "我镇对政策落实情况逐项梳理，对发现的问题建立台账，做到及时更", "进。"))
                .hasOne("WORD-01");
    }

    @Test
    void titles_and_quotations_are_left_alone() {
        assertChecked(text("印发《关于施实方案的通知》，回答“施实”一词的来历。")).isSilentOn("WORD-01");
    }

    @Test
    void right_words_are_silent() {
        assertChecked(text("方案的实施情况良好，截至2022年底，及时跟进，进一步完善制度。")).isSilentOn("WORD-01");
    }

    @Test
    void no_right_phrase_of_the_list_holds_a_wrong_one() {
        List<List<String>> entries = WordList.read(WrongWordCheck.class, "wrong-words.tsv");
        for (List<String> entry : entries) {
            assertThat(entries).noneMatch(other -> other.get(1).contains(entry.get(0)));
        }
    }

    private static SampleReport text(String text) {
        return SampleReport.of("E2021").text("overview", text);
    }
}
