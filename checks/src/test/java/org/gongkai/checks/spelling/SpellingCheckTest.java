package org.gongkai.checks.spelling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.checks.FindingsAssert.assertChecked;

import java.util.List;
import org.gongkai.checks.SampleReport;
import org.gongkai.report.Finding;
import org.gongkai.report.form.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingCheckTest {
    @ParameterizedTest
    @CsvSource({"全年共组知业务培训三次。, 组知, 组织", "进一步拓宽公开渠到。, 渠到, 渠道", "及时更新网站兰目。, 兰目, 栏目"})
    void a_word_nobody_writes_one_like_character_from_a_usual_one_is_suspected(
            String text, String printed, String meant) {
        Finding finding = assertChecked(text(text)).the("WORD-02");
        assertThat(finding.severity()).isEqualTo(Severity.WARN);
        assertThat(finding.actual()).isEqualTo(printed);
        assertThat(finding.expected()).isEqualTo(meant);
        assertThat(finding.message().zh()).isEqualTo("“" + printed + "”很少这样写，是不是“" + meant + "”？请核对。");
    }

    @Test
    void two_characters_that_changed_places_are_suspected_before_a_like_one() {
        Finding finding = assertChecked(text("继续抓好各项制度的督监。")).the("WORD-02");
        assertThat(finding.expected()).isEqualTo("监督");
    }

    @Test
    void a_word_that_is_known_to_be_wrong_is_told_once() {
        assertChecked(text("继续抓好各项制度的施实。")).hasOne("WORD-01").isSilentOn("WORD-02");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "全年共组织业务培训三次，进一步拓宽公开渠道，加强对网站栏目的维护。",
                "编印《组知手册》，开展“组知”活动。",
                "组知村公开信息12条。",
                "地址：临江市渠到路7号组知楼；邮编：100000。",
                "依据临组知办〔2022〕3号文件。",
                "走进2个村开展宣传。"
            })
    void right_words_titles_quotations_and_names_are_left_alone(String text) {
        assertChecked(text(text)).isSilentOn("WORD-02");
    }

    @Test
    void what_a_text_says_three_times_is_how_its_author_writes() {
        assertChecked(text("公开渠到两个。")).hasOne("WORD-02");
        assertChecked(text("公开渠到两个。渠到畅通。拓宽渠到。")).isSilentOn("WORD-02");
    }

    @Test
    void the_own_name_is_never_a_mistake() {
        assertChecked(SampleReport.of("E2021").issuer("临江市组知镇人民政府").text("overview", "组知镇公开信息12条。"))
                .isSilentOn("WORD-02");
    }

    @Test
    void a_phrase_is_counted_only_if_two_texts_have_it() {
        PhraseCounts counts = PhraseCounts.of(List.of("公开信息", "公开信息，公开目录", "万家灯火"));
        assertThat(counts.of("公开")).isEqualTo(3);
        assertThat(counts.of("灯火")).isZero();
        assertThat(counts.lines()).first().isEqualTo("3\t公开");
    }

    @Test
    void counts_of_a_genre_decide_what_is_usual() {
        assertThat(PhraseCounts.committed().of("信息公开")).isGreaterThan(100);
        assertThat(PhraseCounts.committed().phrases()).allMatch(phrase -> phrase.length() <= 4);
    }

    private static SampleReport text(String text) {
        return SampleReport.of("E2021").text("overview", text);
    }
}
