package org.gongkai.web.exchange.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SeparatedTextTest {
    @Test
    void a_block_copied_from_a_spreadsheet_keeps_line_breaks_inside_its_cells() {
        assertThat(SeparatedText.rows("标题\t日期\r\n\"关于停水的\n通知\"\t2026-03-05\r\n"))
                .containsExactly(List.of("标题", "日期"), List.of("关于停水的\n通知", "2026-03-05"));
    }

    @Test
    void a_title_that_only_begins_with_a_quoted_word_is_no_quoted_cell() {
        assertThat(SeparatedText.rows("\"十四五\"规划\t2026-03-05\n\"未完\t2026-03-06\n后面\t2026-03-07"))
                .containsExactly(
                        List.of("\"十四五\"规划", "2026-03-05"), List.of("\"未完", "2026-03-06"), List.of("后面", "2026-03-07"));
    }

    @Test
    void doubled_marks_inside_a_quoted_cell_are_one() {
        assertThat(SeparatedText.rows("a,\"说\"\"好\"\"\",c")).containsExactly(List.of("a", "说\"好\"", "c"));
    }

    @Test
    void the_separator_is_the_one_by_which_rows_fall_into_as_many_cells() {
        assertThat(SeparatedText.rows("编号;标题;日期\n1;水费,电费;2026-03-05\n2;停水;2026-03-06")
                        .getFirst())
                .containsExactly("编号", "标题", "日期");
        assertThat(SeparatedText.rows("导出时间 2026-03-05\n编号,标题\n1,甲;乙\n2,丙").get(2))
                .containsExactly("1", "甲;乙");
    }

    @Test
    void a_mark_at_the_beginning_of_the_file_is_no_part_of_its_first_heading() {
        assertThat(SeparatedText.rows("\uFEFF标题,日期").getFirst()).containsExactly("标题", "日期");
    }

    @Test
    void marks_without_an_end_do_not_take_long() {
        assertThat(SeparatedText.rows("\"a\t".repeat(100_000)).getFirst()).hasSize(100_001);
    }
}
