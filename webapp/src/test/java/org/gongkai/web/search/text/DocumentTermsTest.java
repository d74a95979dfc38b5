package org.gongkai.web.search.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.gongkai.web.search.engine.Field;
import org.gongkai.web.search.engine.TermList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DocumentTermsTest {
    @Test
    void chinese_characters_become_overlapping_pairs_with_their_places() {
        assertThat(title("最低生活保障")).hasToString("最低@0 低生@1 生活@2 活保@3 保障@4");
    }

    @Test
    void words_and_numbers_stay_whole_and_punctuation_parts_nothing() {
        assertThat(title("PM2.5监测《月报》1,200份")).hasToString("pm2.5@0 监测@1 月报@3 1200@5 份@6");
    }

    @Test
    void width_case_and_script_make_no_difference() {
        assertThat(title("農村低保（ＡＢＣ）２０２５年")).isEqualTo(title("农村低保(abc)2025年"));
    }

    @Test
    void a_phrase_never_reaches_from_the_title_into_the_text() {
        var text = DocumentTerms.of("低保", "", "标准").get(Field.TEXT);
        assertThat(text).hasToString("低保@0 标准@34");
    }

    @Test
    void a_document_number_is_one_term_however_it_is_written() {
        assertThat(numbers("根据临政发〔2025〕12号文件")).contains("临政发〔2025〕12号");
        assertThat(numbers("临政发[2025]第12号")).contains("临政发〔2025〕12号");
        assertThat(numbers("临政发（２０２５）０１２号")).contains("临政发〔2025〕12号");
        assertThat(numbers("王庄镇2025年工作")).isEmpty();
    }

    @Test
    void each_character_stands_once_among_the_singles() {
        var singles = DocumentTerms.of("税费", "", "税 a 税").get(Field.SINGLES);
        assertThat(terms(singles)).containsExactly("税", "费");
    }

    @Test
    void the_title_sounds_as_it_is_typed() {
        var sound = DocumentTerms.of("农村低保", "", "").get(Field.SOUND);
        assertThat(terms(sound))
                .containsExactlyInAnyOrder("nong'cun", "cun'di", "di'bao", "=nc", "=cd", "=db", "=ncd", "=cdb");
    }

    @Test
    void a_rare_character_beyond_the_first_plane_is_one_character() {
        assertThat(title("𠮷田镇")).hasToString("𠮷田@0 田镇@1");
    }

    private static TermList title(String title) {
        return Objects.requireNonNull(DocumentTerms.of(title, "", "").get(Field.TITLE));
    }

    private static List<String> numbers(String text) {
        return terms(DocumentTerms.of("", "", text).get(Field.NUMBERS));
    }

    private static List<String> terms(@Nullable TermList list) {
        return Objects.requireNonNull(list).terms();
    }
}
