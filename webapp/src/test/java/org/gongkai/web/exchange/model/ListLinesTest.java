package org.gongkai.web.exchange.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.gongkai.web.exchange.tables.DataRow;
import org.gongkai.web.exchange.tables.Mapping;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListLinesTest {
    private static final Mapping COLUMNS =
            new Mapping(Map.of("title", 0, "day", 1, "address", 2, "category", 3, "number", 4, "reads", 5));
    private static final ListLines LINES = new ListLines(COLUMNS, LocalDate.of(2026, 3, 10));

    private static ListLine read(String... cells) {
        return LINES.read(List.of(new DataRow("台账", 7, List.of(cells)))).getFirst();
    }

    @Test
    void a_line_is_read_with_all_that_stands_beside_it() {
        ListLine line =
                read("关于停水的\n通知", "2026年3月5日", "http://www.example.gov.cn/1.html", "通知 公告", "临政发〔2026〕3号", "1,204次");
        assertThat(line.trouble()).isEmpty();
        assertThat(line.title()).isEqualTo("关于停水的 通知");
        assertThat(line.day()).contains(LocalDate.of(2026, 3, 5));
        assertThat(line.beside())
                .isEqualTo(new ListLine.Beside(
                        "http://www.example.gov.cn/1.html", "通知 公告", "临政发〔2026〕3号", OptionalInt.of(1_204)));
        assertThat(line.at().key()).isEqualTo("7!台账");
    }

    @ParameterizedTest
    @CsvSource({
        "'', 2026-3-5, '', '', NO_TITLE",
        "甲, '', '', '', NO_DAY",
        "甲, 3月5日, '', '', UNREADABLE_DAY",
        "甲, 2026-3-11, '', '', IN_THE_FUTURE",
        "甲, 2026-3-5, 见附件, '', UNREADABLE_ADDRESS",
        "甲, 2026-3-5, javascript:alert, '', UNREADABLE_ADDRESS",
        "甲, 2026-3-5, '', 很多, UNREADABLE_READS"
    })
    void what_cannot_be_placed_says_why(String title, String day, String address, String reads, LineProblem problem) {
        assertThat(read(title, day, address, "", "", reads).trouble())
                .map(ListLine.Trouble::problem)
                .contains(problem);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1.2万, 12000", "３６, 36", "88+, 88"})
    void reads_are_counted_as_platforms_write_them(String text, int count) {
        assertThat(read("甲", "2026-3-5", "", "", "", text).beside().reads()).hasValue(count);
    }

    @Test
    void no_reads_are_not_zero_reads() {
        assertThat(read("甲", "2026-3-5", "", "", "", "—").beside().reads()).isEmpty();
        assertThat(read("甲", "2026-3-5", "", "", "", "—").trouble()).isEmpty();
    }

    @Test
    void the_fields_of_a_list_are_data_and_two_of_them_must_be_there() {
        assertThat(new Mapping(Map.of()).missing(ListFields.ALL))
                .extracting(field -> field.key())
                .containsExactly("title", "day");
    }
}
