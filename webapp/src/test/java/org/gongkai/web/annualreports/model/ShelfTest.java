package org.gongkai.web.annualreports.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.gongkai.reader.Reading;
import org.gongkai.report.form.Wording;
import org.junit.jupiter.api.Test;

class ShelfTest {
    private static final List<Result> RESULTS =
            List.of(new Result.Refused(new Reading.Failure("a.txt", "", "", "IS_EMPTY", Wording.NONE)));

    private final TickingClock clock = new TickingClock();
    private final Shelf shelf = new Shelf(clock, Duration.ofMinutes(30), 2 * Result.ANY_RESULT);

    @Test
    void results_are_gone_after_half_an_hour() {
        String name = shelf.put(RESULTS);
        clock.pass(Duration.ofMinutes(29));
        assertThat(shelf.find(name)).contains(RESULTS);
        clock.pass(Duration.ofMinutes(2));
        assertThat(shelf.find(name)).isEmpty();
        assertThat(shelf.add(name, RESULTS)).isFalse();
    }

    @Test
    void the_oldest_give_way_when_the_room_is_used_up() {
        String first = shelf.put(RESULTS);
        String second = shelf.put(RESULTS);
        assertThat(shelf.find(first)).isPresent();
        shelf.put(RESULTS);
        assertThat(shelf.find(first)).isEmpty();
        assertThat(shelf.find(second)).isPresent();
    }

    @Test
    void a_batch_grows_and_can_be_discarded_at_once() {
        String name = shelf.put(RESULTS);
        assertThat(shelf.add(name, RESULTS)).isTrue();
        assertThat(shelf.find(name).orElseThrow()).hasSize(2);
        shelf.discard(name);
        assertThat(shelf.find(name)).isEmpty();
    }

    @Test
    void a_batch_never_grows_larger_than_the_shelf_and_keeps_what_it_has() {
        String name = shelf.put(RESULTS);
        shelf.add(name, RESULTS);
        assertThatThrownBy(() -> shelf.add(name, RESULTS)).isInstanceOf(Shelf.Full.class);
        assertThat(shelf.find(name).orElseThrow()).hasSize(2);
    }
}
