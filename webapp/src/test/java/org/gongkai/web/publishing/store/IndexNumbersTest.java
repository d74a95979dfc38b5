package org.gongkai.web.publishing.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IndexNumbersTest {
    /** What all index numbers in use have in common. */
    private static final String IN_USE = "^[0-9A-Za-z-]{7,20}/(19|20)\\d{2}(0[1-9]|1[0-2])?-\\d{3,8}$";

    @ParameterizedTest
    @MethodSource("org.gongkai.web.publishing.store.IndexNumbers#profiles")
    void two_serial_numbers_of_any_code_and_year_never_share_a_number(IndexNumbers profile) {
        Random dice = new Random(5);
        Map<String, String> given = new HashMap<>();
        for (int i = 0; i < 20_000; i++) {
            String code = dice.nextBoolean() ? "990101101" : "11990101MB0001234" + (char) ('A' + dice.nextInt(4));
            LocalDate day = LocalDate.of(2020 + dice.nextInt(8), 1 + dice.nextInt(12), 1);
            long serial = 1 + dice.nextInt(1_000) * (dice.nextInt(20) == 0 ? 1_000L : 1);
            String number = profile.number(code, day, serial);
            assertThat(number).matches(IN_USE);
            String origin = code + " " + day.getYear() + " " + serial;
            String before = given.putIfAbsent(number, origin);
            assertThat(before == null ? origin : before).as(number).isEqualTo(origin);
        }
    }

    @Test
    void numbers_look_like_those_in_use() {
        LocalDate day = LocalDate.of(2021, 10, 8);
        assertThat(IndexNumbers.profile("year-month-5").number("11341702486344515H", day, 13))
                .isEqualTo("11341702486344515H/202110-00013");
        assertThat(IndexNumbers.profile("year-7").number("11370322004222241N", day, 5_135_380))
                .isEqualTo("11370322004222241N/2021-5135380");
    }

    @Test
    void a_profile_that_does_not_exist_is_refused_with_those_there_are() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IndexNumbers.profile("yearly"))
                .withMessageContaining("year-month-5");
    }
}
