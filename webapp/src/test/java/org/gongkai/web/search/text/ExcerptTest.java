package org.gongkai.web.search.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ExcerptTest {
    @Test
    void what_was_searched_for_is_marked_as_the_document_writes_it() {
        assertThat(shown(Excerpt.marked("農村低保ＡＢ办法", Marks.of(List.of("ab", "农村", "农村低保")))))
                .isEqualTo("[農村低保][ＡＢ]办法");
    }

    @Test
    void the_excerpt_lies_where_most_was_found() {
        String text = "低".repeat(300) + "申请低保的家庭" + "高".repeat(300);
        String shown = shown(Excerpt.of(text, Marks.of(List.of("低保", "申请")), 60));
        assertThat(shown).startsWith("…").endsWith("…").contains("[申请][低保]的家庭");
    }

    @Test
    void without_a_place_it_is_the_beginning_on_one_line() {
        assertThat(shown(Excerpt.of("第一段\n\n  第二段", Marks.of(List.of("没有")), 60)))
                .isEqualTo("第一段 第二段");
    }

    @Test
    void blanks_of_any_kind_and_number_are_one_space() {
        assertThat(shown(Excerpt.of("一 二  三\t四\r\n五", Marks.of(List.of("三")), 60)))
                .isEqualTo("一 二 [三] 四 五");
    }

    @Test
    void no_character_is_cut_in_two() {
        String text = "𠮷".repeat(100);
        for (int length = 10; length < 20; length++) {
            String shown = shown(Excerpt.of(text, Marks.of(List.of()), length)).replace("…", "");
            assertThat(shown.length() % 2).isZero();
        }
    }

    private static String shown(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> piece.isMarked() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }
}
