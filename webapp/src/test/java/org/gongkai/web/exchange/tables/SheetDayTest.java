package org.gongkai.web.exchange.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetDayTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-05",
                "2026年3月5日",
                "2026.3.5",
                "2026/3/5",
                "20260305",
                "2026-03-05 10:30:00",
                "2026-03-05T10:30:00.000Z",
                "2026/3/5 9:05",
                "2026年3月5日 下午 3:20",
                "[2026-03-05]",
                "２０２６－０３－０５",
                "46086",
                "46086.4375"
            })
    void a_day_is_read_in_every_form_in_which_tables_have_it(String cell) {
        assertThat(SheetDay.read(cell)).contains(LocalDate.of(2026, 3, 5));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "无",
                "2026年3月",
                "2026-02-30",
                "20261305",
                "26-3-5",
                "123",
                "99999",
                "3月5日",
                "2026-3-5至2026-3-9"
            })
    void what_is_no_whole_day_is_not_guessed(String cell) {
        assertThat(SheetDay.read(cell)).isEmpty();
    }
}
