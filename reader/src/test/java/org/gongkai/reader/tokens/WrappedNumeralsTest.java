package org.gongkai.reader.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.documents.DocumentEvent;
import org.gongkai.documents.Place;
import org.junit.jupiter.api.Test;

class WrappedNumeralsTest {
    private static List<Integer> numbers(String... lines) {
        List<DocumentEvent> events = new ArrayList<>();
        for (String line : lines) {
            events.add(new DocumentEvent.Line(line, Place.ofLine(events.size() + 1, 1)));
        }
        return TokenReader.read(events).stream()
                .map(Token::value)
                .filter(TokenValue.Numeral.class::isInstance)
                .map(value -> ((TokenValue.Numeral) value).number())
                .map(BigDecimal::intValueExact)
                .toList();
    }

    @Test
    void a_numeral_broken_by_a_narrow_column_is_one_number() {
        assertThat(numbers("一、本年新收申请数量      二千八百  0         一百一十  80", "                          一十八              五"))
                .containsExactly(2818, 0, 115, 80);
    }

    @Test
    void the_rest_of_a_label_may_stand_left_of_the_rest_of_a_numeral() {
        assertThat(numbers("（一）公开数（渠道不同            条        七千八百", "的相同内容计1次）                           一十九"))
                .containsExactly(7819);
    }

    @Test
    void a_page_number_may_come_between() {
        assertThat(numbers("（二）退回        四百三十  0", "", "         — 3 —", "                  八"))
                .containsExactly(438, 0);
    }

    @Test
    void three_pieces_are_joined_around_the_line_of_the_row() {
        assertThat(numbers("      一百        三十", "0     六十  51    七", "      四"))
                .containsExactly(0, 164, 51, 37);
    }

    @Test
    void a_row_with_a_number_of_its_own_is_never_a_continuation() {
        assertThat(numbers("1.甲类      三百  0", "2.乙类      五    0")).containsExactly(300, 0, 5, 0);
    }

    @Test
    void a_row_with_a_unit_of_its_own_is_never_a_continuation() {
        assertThat(numbers("三种来件数        件        二百一十", "四种来件数        件        九"))
                .containsExactly(210, 9);
    }

    @Test
    void a_labelled_line_under_a_wide_column_is_a_row() {
        assertThat(numbers("许可事项          三百五十            40", "备案事项          九                  1"))
                .containsExactly(350, 40, 9, 1);
    }

    @Test
    void pieces_that_make_no_numeral_stay_apart() {
        assertThat(numbers("甲      三十  五", "        二十  六")).contains(30, 20);
    }

    @Test
    void numerals_far_apart_on_a_line_are_several_numbers() {
        assertThat(numbers("一百        三十  四百", "a")).containsExactly(100, 30, 400);
    }

    @Test
    void a_numeral_of_one_character_behind_a_unit_is_a_value() {
        assertThat(numbers("八、告知补正数        件        八")).containsExactly(8);
    }

    @Test
    void a_single_character_without_a_unit_may_be_a_stacked_header_word() {
        assertThat(numbers("结果        十")).isEmpty();
    }

    @Test
    void full_width_digits_that_fill_a_column_go_on_below() {
        assertThat(numbers("甲类事项数                  条        １０２０", "的总和                                ３"))
                .containsExactly(10203);
    }

    @Test
    void full_width_digits_below_a_column_with_room_are_a_row() {
        assertThat(numbers("甲类      ５        ０", "          ３        ０")).containsExactly(5, 0, 3, 0);
    }

    @Test
    void a_numbered_line_with_nothing_but_numerals_leaves_both_readings_open() {
        assertThat(numbers("（三）甲  四百三十  三百二十", "（四）乙  八        五")).isEmpty();
    }

    @Test
    void numerals_alone_on_their_lines_at_the_edge_are_a_cell_each() {
        assertThat(numbers("一百", "四十七")).containsExactly(100, 47);
        assertThat(numbers("０", "０", "３")).containsExactly(0, 0, 3);
    }
}
