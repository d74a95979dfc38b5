package org.gongkai.reader.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.documents.DocumentEvent;
import org.gongkai.documents.Place;
import org.junit.jupiter.api.Test;

class LabelTokensTest {
    private static List<DocumentEvent> lines(String... lines) {
        List<DocumentEvent> events = new ArrayList<>();
        for (String line : lines) {
            events.add(new DocumentEvent.Line(line, Place.ofLine(events.size() + 1, 1)));
        }
        return events;
    }

    private static List<String> values(List<Token> tokens) {
        return tokens.stream()
                .filter(token -> !token.isLabel())
                .map(token -> token.text().strip())
                .toList();
    }

    @Test
    void the_number_of_a_label_torn_from_its_dot_is_no_value() {
        assertThat(values(TokenReader.read(lines("2                         件        7", "．网站渠道数"))))
                .containsExactly("7");
    }

    @Test
    void a_value_above_a_line_that_begins_with_a_word_stays_a_value() {
        assertThat(values(TokenReader.read(lines("甲类              2", "．．续")))).containsExactly("2");
    }

    @Test
    void digits_inside_a_spaced_out_label_are_no_values() {
        assertThat(values(TokenReader.read(lines("（  相  同  内  容  计  1  条  ）")))).isEmpty();
    }

    @Test
    void a_number_between_two_labels_of_one_line_is_a_value() {
        assertThat(values(TokenReader.read(lines("甲类事项  5  乙类事项")))).containsExactly("5");
    }

    @Test
    void a_number_in_prose_is_no_value() {
        assertThat(values(TokenReader.read(lines("全年共办理32件，比上年多4件。")))).isEmpty();
    }

    @Test
    void page_numbers_are_no_values() {
        assertThat(values(TokenReader.read(lines("— 7 —", "第 3 页 共 9 页", "-12-"))))
                .isEmpty();
    }

    @Test
    void a_markdown_ruler_is_no_row() {
        assertThat(values(TokenReader.read(lines("| --- | --- |", "| 甲 | 5 |"))))
                .containsExactly("5");
    }

    @Test
    void a_cell_of_tabs_keeps_its_empty_neighbours() {
        assertThat(TokenReader.read(lines("甲\t5\t\t6")).stream().filter(Token::isBlank))
                .hasSize(1);
    }

    @Test
    void the_number_of_the_next_label_is_cut_off_a_stretch_of_digits() {
        assertThat(values(FusedTokenReader.read(lines("甲类事项0000002．乙类事项0000000"))))
                .containsExactly("000000", "0000000");
    }

    @Test
    void it_is_cut_off_where_the_dot_stands_apart_too() {
        assertThat(values(FusedTokenReader.read(lines("甲类事项（篇）4 ． 乙 类 事 项")))).isEmpty();
    }
}
