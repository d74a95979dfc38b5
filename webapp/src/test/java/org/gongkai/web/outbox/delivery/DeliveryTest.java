package org.gongkai.web.outbox.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.gongkai.web.database.OwnContext;
import org.gongkai.web.database.StandingClock;
import org.gongkai.web.outbox.Bell;
import org.gongkai.web.outbox.DeadLetter;
import org.gongkai.web.outbox.DeadLetters;
import org.gongkai.web.outbox.Outbox;
import org.gongkai.web.outbox.OutboxDelivery;
import org.gongkai.web.outbox.OutboxHandler;
import org.gongkai.web.outbox.OutboxMessage;
import org.gongkai.web.outbox.store.Pulse;
import org.gongkai.web.outbox.store.Queue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;
import org.springframework.transaction.PlatformTransactionManager;

class DeliveryTest {
    /** Later than the database's own clock, so that everything is due. */
    private final StandingClock clock = new StandingClock("2126-03-02T01:30:00Z");

    private final OwnContext context =
            new OwnContext(clock, new Class<?>[] {Bell.class}, "org.gongkai.web.outbox.store");
    private final Recording recording = new Recording();

    @AfterEach
    void close() {
        context.close();
    }

    @Test
    void a_message_is_handled_once_it_is_committed_and_not_again() {
        add("item/1", "first");
        assertThat(deliverAll()).isEqualTo(1);
        assertThat(recording.handled).extracting(OutboxDelivery::payload).containsExactly("first");
        assertThat(states()).containsExactly("DONE");
    }

    @Test
    void a_failing_message_holds_back_its_aggregate_and_no_other() {
        recording.fail = "first";
        add("item/1", "first");
        add("item/1", "second");
        add("item/2", "other");
        deliverAll();
        assertThat(recording.payloads()).containsExactly("other");
        recording.fail = "";
        assertThat(deliverAll()).as("before it is due again").isZero();
        clock.pass(Duration.ofSeconds(1));
        deliverAll();
        assertThat(recording.payloads()).containsExactly("other", "first", "second");
    }

    @Test
    void a_message_that_fails_eight_times_is_kept_dead_with_the_reason_and_lets_the_next_pass() {
        recording.fail = "first";
        add("item/1", "first");
        add("item/1", "second");
        for (int i = 0; i < Patience.ATTEMPTS; i++) {
            deliverAll();
            clock.pass(Duration.ofMinutes(10));
        }
        deliverAll();
        assertThat(recording.payloads()).containsExactly("second");
        DeadLetter dead = context.bean(DeadLetters.class).oldest(10).getFirst();
        assertThat(dead.delivery().payload()).isEqualTo("first");
        assertThat(dead.attempts()).isEqualTo(Patience.ATTEMPTS);
        assertThat(dead.reason()).contains("the index is closed");
    }

    @Test
    void a_dead_letter_is_tried_again_when_somebody_says_so() {
        recording.fail = "first";
        add("item/1", "first");
        for (int i = 0; i < Patience.ATTEMPTS; i++) {
            deliverAll();
            clock.pass(Duration.ofMinutes(10));
        }
        recording.fail = "";
        DeadLetters letters = context.bean(DeadLetters.class);
        assertThat(letters.count()).isEqualTo(1);
        assertThat(letters.retry(letters.oldest(1).getFirst().delivery().position()))
                .isTrue();
        deliverAll();
        assertThat(recording.payloads()).containsExactly("first");
        assertThat(letters.count()).isZero();
        assertThat(letters.retry(1)).isFalse();
    }

    @Test
    void a_handlers_own_transaction_fails_alone_and_the_attempt_still_counts() {
        OutboxHandler writing = new Writing(context);
        add("item/1", "first");
        assertThat(delivery(writing).deliver(() -> false)).isEqualTo(1);
        assertThat(context.jdbc()
                        .sql("select state, attempts, reason from outbox.message where topic = 'search'")
                        .query()
                        .singleRow())
                .containsEntry("state", "WAITING")
                .containsEntry("attempts", 1)
                .hasEntrySatisfying(
                        "reason", reason -> assertThat(reason).asString().contains("after writing"));
        assertThat(states()).as("what the handler wrote is gone").hasSize(1);
    }

    @Test
    void a_message_without_a_handler_waits_for_one() {
        context.inTransaction(() -> context.bean(Outbox.class).add(new OutboxMessage("mail", "item/1", "first")));
        assertThat(deliverAll()).isZero();
        assertThat(states()).containsExactly("WAITING");
    }

    @Test
    void two_handlers_of_one_topic_are_a_mistake() {
        assertThatThrownBy(() -> new Delivery(
                        context.bean(Queue.class),
                        List.of(recording, new Recording()),
                        context.bean(PlatformTransactionManager.class),
                        clock))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("search");
    }

    @Test
    void what_was_done_long_ago_is_forgotten() {
        add("item/1", "first");
        deliverAll();
        Delivery delivery = delivery(recording);
        assertThat(delivery.forget(clock.instant())).isZero();
        assertThat(delivery.forget(clock.instant().plus(Duration.ofDays(7)))).isEqualTo(1);
    }

    @Test
    void health_is_down_while_work_waits_and_up_while_it_is_done() {
        OutboxHealth health = new OutboxHealth(context.bean(Pulse.class), clock);
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
        add("item/1", "first");
        assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
        assertThat(health.health().getDetails())
                .containsEntry("waiting", 1L)
                .containsKey("oldestUndone")
                .doesNotContainKey("lastSuccess");
        deliverAll();
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
        assertThat(health.health().getDetails())
                .containsEntry("waiting", 0L)
                .containsEntry("lastSuccess", clock.instant().toString());
    }

    @Test
    void running_workers_are_woken_by_a_commit_and_stop_in_order() throws Exception {
        CountDownLatch arrived = new CountDownLatch(20);
        recording.arrived = arrived;
        OutboxWorkers workers = new OutboxWorkers(delivery(recording), context.bean(Bell.class));
        workers.start();
        for (int i = 0; i < 20; i++) {
            add("item/" + i % 4, "message " + i);
        }
        assertThat(arrived.await(10, TimeUnit.SECONDS)).isTrue();
        Instant before = Instant.now();
        workers.stop();
        assertThat(workers.isRunning()).isFalse();
        assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(1));
        assertThat(states()).containsOnly("DONE");
    }

    private int deliverAll() {
        Delivery delivery = delivery(recording);
        int all = 0;
        int some = delivery.deliver(() -> false);
        while (some > 0) {
            all += some;
            some = delivery.deliver(() -> false);
        }
        return all;
    }

    private Delivery delivery(OutboxHandler handler) {
        return new Delivery(
                context.bean(Queue.class), List.of(handler), context.bean(PlatformTransactionManager.class), clock);
    }

    @Test
    void however_many_are_old_all_of_them_are_forgotten_and_no_others() {
        context.jdbc().sql("""
                        insert into outbox.message (topic, aggregate, payload, added_at, due_at, state, settled_at)
                        select 'notes', 'item/' || n, '', now(), now(), case when n % 1000 = 0 then 'DEAD' else 'DONE' end,
                            now() - interval '8 days' from generate_series(1, 12000) n
                        """).update();
        add("item/1", "waits");
        assertThat(delivery(recording).forget(Instant.now().minus(Duration.ofDays(7))))
                .isEqualTo(11_988);
        assertThat(states()).hasSize(13).containsOnly("DEAD", "WAITING");
    }

    private void add(String aggregate, String payload) {
        context.inTransaction(() -> context.bean(Outbox.class).add(new OutboxMessage("search", aggregate, payload)));
    }

    private List<String> states() {
        return context.jdbc()
                .sql("select state from outbox.message order by position")
                .query((row, number) -> row.getString("state"))
                .list();
    }

    /** Remembers what it handled, and fails where it is told to. */
    private static final class Recording implements OutboxHandler {
        private final List<OutboxDelivery> handled = new CopyOnWriteArrayList<>();
        private volatile CountDownLatch arrived = new CountDownLatch(0);
        private volatile String fail = "";

        @Override
        public String topic() {
            return "search";
        }

        @Override
        public void handle(OutboxDelivery delivery) {
            if (delivery.payload().equals(fail)) {
                throw new IllegalStateException("the index is closed");
            }
            handled.add(delivery);
            arrived.countDown();
        }

        private List<String> payloads() {
            return handled.stream().map(OutboxDelivery::payload).toList();
        }
    }

    /** Writes in a transaction of its own, and fails in it. */
    private record Writing(OwnContext context) implements OutboxHandler {
        @Override
        public String topic() {
            return "search";
        }

        @Override
        public void handle(OutboxDelivery delivery) {
            context.inTransaction(() -> {
                context.bean(Outbox.class).add(new OutboxMessage("mail", "item/1", "never"));
                throw new IllegalStateException("after writing");
            });
        }
    }
}
