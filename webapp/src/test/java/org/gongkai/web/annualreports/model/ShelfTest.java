package org.gongkai.web.annualreports.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.gongkai.reader.Reading;
import org.gongkai.report.form.Wording;
import org.junit.jupiter.api.Test;

class ShelfTest {
    private static final List<Result> RESULTS =
            List.of(new Result.Refused(new Reading.Failure("a.txt", "", "", "IS_EMPTY", Wording.NONE)));

    private final Ticking clock = new Ticking();
    private final Shelf shelf = new Shelf(clock, Duration.ofMinutes(30), 1_000);

    @Test
    void results_are_gone_after_half_an_hour() {
        String name = shelf.put(RESULTS, 1);
        clock.now = clock.now.plus(Duration.ofMinutes(29));
        assertThat(shelf.find(name)).contains(RESULTS);
        clock.now = clock.now.plus(Duration.ofMinutes(2));
        assertThat(shelf.find(name)).isEmpty();
        assertThat(shelf.add(name, RESULTS, 1)).isFalse();
    }

    @Test
    void the_oldest_give_way_when_the_room_is_used_up() {
        String first = shelf.put(RESULTS, 600);
        String second = shelf.put(RESULTS, 600);
        assertThat(shelf.find(first)).isEmpty();
        assertThat(shelf.find(second)).isPresent();
    }

    @Test
    void a_batch_grows_and_can_be_discarded_at_once() {
        String name = shelf.put(RESULTS, 1);
        assertThat(shelf.add(name, RESULTS, 1)).isTrue();
        assertThat(shelf.find(name).orElseThrow()).hasSize(2);
        shelf.discard(name);
        assertThat(shelf.find(name)).isEmpty();
    }

    private static final class Ticking extends Clock {
        private Instant now = Instant.parse("2026-01-31T08:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
