package org.gongkai.web.search.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class LaneTest {
    private static final Duration LONG = Duration.ofSeconds(30);
    private static final Duration SHORT = Duration.ofMillis(20);

    @Test
    void an_answer_comes_from_a_thread_of_the_system() throws Exception {
        try (Lane lane = new Lane(1, 1, LONG)) {
            assertThat(lane.<Boolean>take(
                            answer -> answer.accept(Thread.currentThread().isVirtual())))
                    .isFalse();
        }
    }

    @Test
    void what_fails_fails_with_its_own_reason() {
        try (Lane lane = new Lane(1, 1, LONG)) {
            assertThatThrownBy(() -> lane.take(_ -> {
                        throw new IOException("disk");
                    }))
                    .isInstanceOf(IOException.class)
                    .hasMessage("disk");
        }
    }

    @Test
    void an_answer_comes_before_what_is_left_to_do_which_changes_nothing_about_it() throws Exception {
        CountDownLatch isAnswered = new CountDownLatch(1);
        try (Lane lane = new Lane(1, 1, LONG)) {
            String answer = lane.take(telling -> {
                telling.accept("known");
                isAnswered.await();
                telling.accept("other");
                throw new IOException("disk");
            });
            isAnswered.countDown();
            assertThat(answer).isEqualTo("known");
            assertThat(lane.<String>take(telling -> telling.accept("next"))).isEqualTo("next");
        }
    }

    @Test
    void work_that_ends_without_an_answer_is_not_waited_for() {
        try (Lane lane = new Lane(1, 1, LONG)) {
            assertThatThrownBy(() -> lane.take(_ -> {})).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void who_would_wait_too_long_is_told_so_and_never_begins() throws Exception {
        CountDownLatch held = new CountDownLatch(1);
        CountDownLatch begun = new CountDownLatch(1);
        AtomicBoolean isDone = new AtomicBoolean();
        try (Lane hurried = new Lane(1, 5, SHORT);
                ExecutorService others = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> first = others.submit(() -> hurried.take(holding(begun, held)));
            begun.await();
            assertThatThrownBy(() -> hurried.take(answer -> {
                        isDone.set(true);
                        answer.accept("late");
                    }))
                    .isInstanceOf(BusyException.class);
            // released before it was told, it might still be in time
            assertThatThrownBy(first::get).hasCauseInstanceOf(BusyException.class);
            held.countDown();
            assertThat(inTheEnd(hurried)).isEqualTo("afterwards");
        }
        assertThat(isDone).isFalse();
    }

    @Test
    void where_all_places_are_taken_nobody_waits() throws Exception {
        CountDownLatch held = new CountDownLatch(1);
        CountDownLatch begun = new CountDownLatch(1);
        try (Lane lane = new Lane(1, 1, LONG);
                ExecutorService others = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<String> working = others.submit(() -> lane.take(holding(begun, held)));
            begun.await();
            List<Future<String>> two = List.of(
                    others.submit(() -> lane.<String>take(answer -> answer.accept("other"))),
                    others.submit(() -> lane.<String>take(answer -> answer.accept("other"))));
            // one of them finds the only place to wait; the other is sent away
            int refused = firstDone(two);
            assertThatThrownBy(two.get(refused)::get).hasCauseInstanceOf(BusyException.class);
            held.countDown();
            assertThat(two.get(1 - refused).get()).isEqualTo("other");
            assertThat(working.get()).isEqualTo("held");
        }
    }

    /** Asks until there is a place: how soon depends on the machine. */
    private static String inTheEnd(Lane lane) throws Exception {
        while (true) {
            try {
                return lane.<String>take(answer -> answer.accept("afterwards"));
            } catch (BusyException _) {
                Thread.onSpinWait();
            }
        }
    }

    private static int firstDone(List<Future<String>> two) {
        while (!two.getFirst().isDone() && !two.getLast().isDone()) {
            Thread.onSpinWait();
        }
        return two.getFirst().isDone() ? 0 : 1;
    }

    private static Lane.Work<String> holding(CountDownLatch begun, CountDownLatch held) {
        return answer -> {
            begun.countDown();
            held.await();
            answer.accept("held");
        };
    }
}
