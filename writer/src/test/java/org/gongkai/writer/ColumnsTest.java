package org.gongkai.writer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnsTest {
    @ParameterizedTest
    @CsvSource({"abc,3", "总计,4", "（七）总计,10", "０１,4", "a总,3", "𠮷,2", "e\u0301,1", "😀,2", "가,2", "ﾊ,1"})
    void a_chinese_character_takes_two_columns_and_a_mark_over_a_letter_none(String text, int width) {
        assertThat(Columns.width(text)).isEqualTo(width);
    }

    @Test
    void a_label_is_filled_up_to_the_width() {
        assertThat(Columns.left("总计", 6)).isEqualTo("总计  ");
        assertThat(Columns.right("12", 6)).isEqualTo("    12");
    }

    @Test
    void a_label_too_long_is_cut_at_a_whole_character_and_keeps_the_width() {
        assertThat(Columns.left("行政规范性文件", 8)).isEqualTo("行政规… ");
        assertThat(Columns.width(Columns.left("行政规范性文件", 8))).isEqualTo(8);
        assertThat(Columns.left("𠮷𠮷𠮷", 5)).isEqualTo("𠮷𠮷…");
    }

    @Test
    void a_number_too_long_is_never_cut() {
        assertThat(Columns.right("1234567", 4)).isEqualTo("1234567");
    }
}
