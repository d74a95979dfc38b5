package org.gongkai.web.exchange.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MappingTest {
    private static final List<WantedField> WANTED = List.of(
            new WantedField("title", true, List.of("标题", "信息名称", "名称")),
            new WantedField("day", true, List.of("发布日期", "发布时间", "日期")),
            new WantedField("number", false, List.of("文号", "发文字号")));

    @Test
    void headings_are_known_by_their_words_whatever_stands_around_them() {
        assertThat(Mapping.proposed(List.of("序号", "* 信息名称（必填）", "发 布 时 间", "发文字号："), WANTED)
                        .columns())
                .isEqualTo(Map.of("title", 1, "day", 2, "number", 3));
    }

    @Test
    void a_heading_that_is_the_word_comes_before_one_that_only_holds_it() {
        assertThat(Mapping.proposed(List.of("栏目名称", "文件标题", "标题", "成文日期", "发布日期"), WANTED)
                        .columns())
                .isEqualTo(Map.of("title", 2, "day", 4));
    }

    @Test
    void a_field_that_no_word_fits_stays_open_and_a_required_one_is_missing() {
        Mapping mapping = Mapping.proposed(List.of("甲", "标题"), WANTED);
        assertThat(mapping.columns()).isEqualTo(Map.of("title", 1));
        assertThat(mapping.missing(WANTED)).extracting(WantedField::key).containsExactly("day");
    }

    @Test
    void columns_that_are_not_there_and_fields_that_are_not_wanted_are_dropped() {
        assertThat(new Mapping(Map.of("title", 0, "day", 9, "other", 1))
                        .within(3, WANTED)
                        .columns())
                .isEqualTo(Map.of("title", 0));
    }

    @Test
    void the_same_headings_are_known_again_whatever_their_spaces_and_brackets() {
        assertThat(new Headings(List.of("标 题", "日期（年月日）"), 1, 1).fingerprint())
                .isEqualTo(new Headings(List.of("标题", "日期"), 5, 6).fingerprint())
                .isNotEqualTo(new Headings(List.of("日期", "标题"), 1, 1).fingerprint());
    }

    @Test
    void columns_are_named_as_spreadsheets_name_them() {
        DataRow row = new DataRow("", 12, List.of());
        assertThat(List.of(row.place(0), row.place(25), row.place(26), row.place(701), row.place(702)))
                .containsExactly("A12", "Z12", "AA12", "ZZ12", "AAA12");
    }

    @Test
    void fields_are_kept_as_data_and_a_broken_line_says_what_was_expected() {
        assertThat(WantedField.read(MappingTest.class, "fields.tsv"))
                .containsExactly(
                        new WantedField("title", true, List.of("标题", "名称")),
                        new WantedField("day", false, List.of("日期")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WantedField.read(MappingTest.class, "broken-fields.tsv"))
                .withMessageContaining("title\tmaybe\t标题");
    }
}
