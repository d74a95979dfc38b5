package org.gongkai.reader.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0 | ''",
                "1,234 | 1234 | ''",
                "12,345,678.90 | 12345678.90 | ''",
                "１２ | 12 | ''",
                "1 2 | 12 | ''",
                "+10 | 10 | ''",
                "-18 | -18 | ''",
                "−3 | -3 | ''",
                "0.0000 | 0.0000 | ''",
                "2192.63 万元 | 2192.63 | 万元",
                "251000元 | 251000 | 元",
                "7件 | 7 | 件",
                "一百三十一 | 131 | ''",
                "两千零五 | 2005 | ''",
                "十二 | 12 | ''",
                "〇 | 0 | ''",
                "三万 | 30000 | ''"
            })
    void a_number_is_read_as_printed(String printed, BigDecimal number, String unit) {
        assertThat(ValueText.ofCell(printed)).isEqualTo(new TokenValue.Numeral(number, unit));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "—", "——", "无", "-", "／"})
    void a_nil_mark_is_no_number(String printed) {
        assertThat(ValueText.ofCell(printed)).isEqualTo(TokenValue.NIL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0", "\u3000\u3000"})
    void white_space_of_any_kind_is_blank(String printed) {
        assertThat(ValueText.ofCell(printed)).isEqualTo(TokenValue.BLANK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"54号", "第（五）项", "保留4位小数", "2020年", "规章", "1.属于国家秘密", "100多条"})
    void a_cell_with_other_words_is_a_label(String printed) {
        assertThat(ValueText.ofCell(printed)).isEqualTo(TokenValue.LABEL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"O", "1,23", "12,3456", "1.2.3", "l0", "?", "5.", "三十一百二十五", "十八二百六十五八十六", "174一千五百九十七", "三万五万"})
    void what_is_neither_number_nor_label_is_garbled_not_guessed(String printed) {
        assertThat(ValueText.ofCell(printed)).isEqualTo(TokenValue.GARBLED);
    }

    @Test
    void a_number_inside_a_sentence_is_no_word_of_its_own() {
        assertThat(ValueText.ofWord("共12条信息")).isNull();
    }
}
