package org.gongkai.web.publishing.kinds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParticularsReadingTest {
    private static final InformationKind PENALTY = Kinds.find("penalty").orElseThrow();

    private static ParticularsReading read(String element, String typed) {
        return ParticularsReading.of(PENALTY, Map.of(element, typed));
    }

    @ParameterizedTest
    @CsvSource({"'1,200.50',1200.5", "1200元,1200", "12万元,120000", "'0.35 亿元',35000000", "0,0", "100,100"})
    void an_amount_is_kept_in_yuan(String typed, String kept) {
        assertThat(read("fine", typed).particulars().value("fine")).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "1.005", "约100", "1.2.3", "无", "0.0000001万元"})
    void what_is_no_amount_is_told_and_not_kept(String typed) {
        ParticularsReading read = read("fine", typed);

        assertThat(read.unreadable()).extracting(Element::code).containsExactly("fine");
        assertThat(read.particulars().elements()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-01", "2026年3月1日", " 2026.3.1 ", "2026/3/1"})
    void a_day_is_kept_in_one_form(String typed) {
        assertThat(read("decided-on", typed).particulars().value("decided-on")).isEqualTo("2026-03-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "三月一日", "26-3-1", "12026-3-1"})
    void what_is_no_day_is_told(String typed) {
        assertThat(read("decided-on", typed).unreadable())
                .extracting(Element::code)
                .containsExactly("decided-on");
    }

    @Test
    void only_a_code_of_the_list_is_a_choice() {
        assertThat(read("sort", "fine").particulars().value("sort")).isEqualTo("fine");
        assertThat(read("sort", "罚款").unreadable()).hasSize(1);
    }

    @Test
    void blank_is_nothing_and_zero_is_zero() {
        assertThat(read("fine", "  ").particulars().elements()).isEmpty();
        assertThat(read("fine", "0").particulars().elements()).containsExactly(Map.entry("fine", "0"));
    }

    @Test
    void what_the_kind_does_not_have_is_told_unless_it_is_blank() {
        assertThat(read("effective-on", "2026-03-01").unknown()).containsExactly("effective-on");
        assertThat(read("effective-on", " ").unknown()).isEmpty();
    }

    @Test
    void more_characters_than_fit_are_told() {
        assertThat(read("party", "某".repeat(301)).tooLong())
                .extracting(Element::code)
                .containsExactly("party");
        assertThat(read("party", "某".repeat(300)).tooLong()).isEmpty();
    }

    @Test
    void a_page_shows_the_elements_in_the_order_of_the_kind_in_words() {
        Particulars said = new Particulars(
                "penalty", Map.of("fine", "1234567.5", "sort", "fine", "party", "临江县某商店", "lost", "旧值"));

        assertThat(ElementRow.of(said, Locale.SIMPLIFIED_CHINESE))
                .extracting(ElementRow::name, ElementRow::value)
                .containsExactly(
                        tuple("行政相对人", "临江县某商店"),
                        tuple("处罚种类", "罚款、没收违法所得、没收非法财物"),
                        tuple("罚款金额", "1,234,567.5"),
                        tuple("lost", "旧值"));
        assertThat(ElementRow.of(said, Locale.ENGLISH))
                .extracting(ElementRow::name)
                .isEqualTo(List.of("party", "sort of penalty", "fine", "lost"));
    }
}
