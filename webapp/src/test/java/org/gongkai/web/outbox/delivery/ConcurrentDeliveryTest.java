package org.gongkai.web.outbox.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.gongkai.web.database.OwnContext;
import org.gongkai.web.outbox.Bell;
import org.gongkai.web.outbox.Outbox;
import org.gongkai.web.outbox.OutboxDelivery;
import org.gongkai.web.outbox.OutboxHandler;
import org.gongkai.web.outbox.OutboxMessage;
import org.gongkai.web.outbox.store.Queue;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;

class ConcurrentDeliveryTest {
    private static final int AGGREGATES = 12;
    private static final int MESSAGES = 400;
    private static final int NODES = 3;

    private final OwnContext context =
            new OwnContext(Clock.systemUTC(), new Class<?>[] {Bell.class}, "org.gongkai.web.outbox.store");

    @Test
    void however_many_nodes_deliver_no_message_overtakes_an_earlier_one_of_its_aggregate() throws Exception {
        Ordered handler = new Ordered();
        List<OutboxWorkers> nodes = IntStream.range(0, NODES)
                .mapToObj(node -> new OutboxWorkers(delivery(handler), new Bell()))
                .toList();
        nodes.forEach(OutboxWorkers::start);
        try (context) {
            int[] numbers = new int[AGGREGATES];
            Random random = new Random(42);
            for (int i = 0; i < MESSAGES; i++) {
                int aggregate = random.nextInt(AGGREGATES);
                add("item/" + aggregate, numbers[aggregate]++);
            }
            handler.awaitAll();
            nodes.forEach(OutboxWorkers::stop);
            assertThat(handler.mistakes).isEmpty();
            for (int aggregate = 0; aggregate < AGGREGATES; aggregate++) {
                assertThat(handler.done.getOrDefault("item/" + aggregate, List.of()))
                        .isEqualTo(
                                IntStream.range(0, numbers[aggregate]).boxed().toList());
            }
        }
    }

    private void add(String aggregate, int number) {
        context.inTransaction(
                () -> context.bean(Outbox.class).add(new OutboxMessage("search", aggregate, "" + number)));
    }

    private Delivery delivery(OutboxHandler handler) {
        return new Delivery(
                context.bean(Queue.class),
                List.of(handler),
                context.bean(PlatformTransactionManager.class),
                // ahead of the database, so that a second try need not be waited for
                Clock.offset(Clock.systemUTC(), Duration.ofSeconds(1)));
    }

    /** Fails now and then, and notes when something comes before its time or while another of its aggregate is handled. */
    private static final class Ordered implements OutboxHandler {
        private final Map<String, List<Integer>> done = new ConcurrentHashMap<>();
        private final Map<String, AtomicInteger> busy = new ConcurrentHashMap<>();
        private final Map<String, Integer> tries = new ConcurrentHashMap<>();
        private final List<String> mistakes = new CopyOnWriteArrayList<>();
        private final CountDownLatch left = new CountDownLatch(MESSAGES);

        @Override
        public String topic() {
            return "search";
        }

        @Override
        public void handle(OutboxDelivery delivery) {
            AtomicInteger others = busy.computeIfAbsent(delivery.aggregate(), aggregate -> new AtomicInteger());
            if (others.incrementAndGet() != 1) {
                mistakes.add("at the same time: " + delivery);
            }
            try {
                LockSupport.parkNanos(200_000);
                int number = Integer.parseInt(delivery.payload());
                String name = delivery.aggregate() + "#" + number;
                if (number % 17 == 3 && tries.merge(name, 1, Integer::sum) == 1) {
                    throw new IllegalStateException("not this time");
                }
                List<Integer> before = done.computeIfAbsent(delivery.aggregate(), aggregate -> new ArrayList<>());
                if (before.size() != number) {
                    mistakes.add("before its time: " + delivery);
                }
                before.add(number);
                left.countDown();
            } finally {
                others.decrementAndGet();
            }
        }

        private void awaitAll() throws InterruptedException {
            assertThat(left.await(40, TimeUnit.SECONDS)).as("all arrived").isTrue();
        }
    }
}
