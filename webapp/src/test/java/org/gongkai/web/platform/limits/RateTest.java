package org.gongkai.web.platform.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateTest {
    private Instant now = Instant.parse("2026-01-31T08:00:00Z");
    private final Rate sixAMinute = new Rate(6, () -> now);

    @Test
    void a_key_comes_as_often_as_the_minute_allows_and_is_then_told_how_long_to_wait() {
        assertThat(IntStream.range(0, 6).mapToObj(_ -> sixAMinute.take("a"))).allMatch(Duration::isZero);
        assertThat(sixAMinute.take("a")).isEqualTo(Duration.ofSeconds(10));
        now = now.plusSeconds(4);
        assertThat(sixAMinute.take("a")).isEqualTo(Duration.ofSeconds(6));
        now = now.plusSeconds(6);
        assertThat(sixAMinute.take("a")).isZero();
        assertThat(sixAMinute.take("a")).isPositive();
    }

    @Test
    void what_is_refused_costs_nothing_and_asking_for_the_wait_neither() {
        IntStream.range(0, 6).forEach(_ -> sixAMinute.take("a"));
        IntStream.range(0, 50).forEach(_ -> sixAMinute.take("a"));
        assertThat(sixAMinute.waitOf("a")).isEqualTo(Duration.ofSeconds(10));
        now = now.plusSeconds(10);
        assertThat(sixAMinute.waitOf("a")).isZero();
        assertThat(sixAMinute.take("a")).isZero();
    }

    @Test
    void keys_are_counted_by_themselves() {
        IntStream.range(0, 7).forEach(_ -> sixAMinute.take("a"));
        assertThat(sixAMinute.take("b")).isZero();
    }

    @Test
    void after_a_minute_nothing_is_left_of_it_and_no_more_than_a_minute_is_saved_up() {
        IntStream.range(0, 7).forEach(_ -> sixAMinute.take("a"));
        now = now.plus(Duration.ofHours(1));
        assertThat(IntStream.range(0, 6).mapToObj(_ -> sixAMinute.take("a"))).allMatch(Duration::isZero);
        assertThat(sixAMinute.take("a")).isPositive();
    }

    @Test
    void a_clock_that_is_set_back_neither_opens_nor_shuts_for_good() {
        IntStream.range(0, 6).forEach(_ -> sixAMinute.take("a"));
        now = now.minus(Duration.ofHours(1));
        assertThat(sixAMinute.take("a")).isPositive();
        now = now.plus(Duration.ofHours(1)).plusSeconds(10);
        assertThat(sixAMinute.take("a")).isZero();
    }

    @ParameterizedTest
    @CsvSource({"PT0.001S, 1", "PT1S, 1", "PT1.000000001S, 2", "PT9.5S, 10"})
    void waits_are_told_in_whole_seconds_that_suffice(Duration wait, long told) {
        assertThat(Rate.seconds(wait)).isEqualTo(told);
    }

    @Test
    void nobody_waits_where_nothing_is_limited_and_less_than_nothing_is_no_rate() {
        Rate unlimited = new Rate(0, () -> now);
        assertThat(IntStream.range(0, 1_000).mapToObj(_ -> unlimited.take("a"))).allMatch(Duration::isZero);
        assertThat(unlimited.waitOf("a")).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> new Rate(-1, () -> now));
    }
}
