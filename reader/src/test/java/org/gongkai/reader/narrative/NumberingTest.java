package org.gongkai.reader.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberingTest {
    private static final Pattern NUMBERED =
            Pattern.compile("[#*>·-]*(?:[(（][一二三四五六七八九十\\d]{1,3}[)）]|[一二三四五六七八九十]{1,3}[、.．是]|\\d{1,2}[.、．](?!\\d)).*");
    private static final String SIGNS = "#*>·-(（)）、.．是一二十12字";
    private static final int TEXTS = 200_000;

    @ParameterizedTest
    @ValueSource(strings = {"（一）主动公开", "一、总体情况", "十二、其他", "1.主动公开", "12、其他", "一是加强学习", "##一、总体情况", "(3)其他"})
    void a_number_with_its_mark_begins_a_paragraph(String text) {
        assertThat(Numbering.begins(text, 0, text.length())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "主动公开", "一般情况", "2020年", "1.5倍", "（见附件）", "一二三四、其他", "123.其他", "##"})
    void other_words_and_plain_numbers_begin_none(String text) {
        assertThat(Numbering.begins(text, 0, text.length())).isFalse();
    }

    @Test
    void it_tells_what_the_pattern_of_numbers_tells() {
        Random random = new Random(5);
        for (int i = 0; i < TEXTS; i++) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(8), 0, SIGNS.length()).forEach(at -> text.append(SIGNS.charAt(at)));
            assertThat(Numbering.begins(text.toString(), 0, text.length()))
                    .as(text.toString())
                    .isEqualTo(NUMBERED.matcher(text).matches());
        }
    }
}
