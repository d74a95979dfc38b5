package org.gongkai.web.outbox.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.gongkai.web.outbox.Bell;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** The threads that deliver while the application runs: from before the first request until after the last one. */
@Component
public class OutboxWorkers implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(OutboxWorkers.class);
    /** Each holds a connection while it works, and its handler another one. */
    private static final int THREADS = 3;

    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(2);
    private static final Duration END = Duration.ofSeconds(1);
    private static final Duration REMEMBERED = Duration.ofDays(7);
    private static final Duration SWEEPING = Duration.ofHours(1);

    private final Delivery delivery;
    private final Bell bell;
    private final AtomicReference<Instant> lastSweep = new AtomicReference<>(Instant.EPOCH);
    private final List<Thread> threads = new ArrayList<>();
    private AtomicBoolean stopping = new AtomicBoolean();

    OutboxWorkers(Delivery delivery, Bell bell) {
        this.delivery = delivery;
        this.bell = bell;
    }

    @Override
    public synchronized void start() {
        if (!threads.isEmpty()) {
            return;
        }
        AtomicBoolean ending = new AtomicBoolean();
        stopping = ending;
        for (int i = 0; i < THREADS; i++) {
            threads.add(Thread.ofVirtual().name("outbox-" + i).start(() -> work(ending)));
        }
    }

    /** Lets each worker finish the message it is at; what it has not begun waits for the next start. */
    @Override
    public synchronized void stop() {
        stopping.set(true);
        threads.forEach(thread -> bell.ring());
        Instant late = Instant.now().plus(END);
        try {
            for (Thread thread : threads) {
                Duration left = Duration.between(Instant.now(), late);
                thread.join(left.isNegative() ? Duration.ofMillis(1) : left);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        threads.clear();
    }

    @Override
    public synchronized boolean isRunning() {
        return !threads.isEmpty();
    }

    /** Before the pages, and after them at the end; before what seals the audit ends. */
    @Override
    public int getPhase() {
        return DEFAULT_PHASE - 4_096;
    }

    private void work(AtomicBoolean ending) {
        try {
            while (!ending.get()) {
                if (deliverOrSay(ending) == 0) {
                    sweep();
                    bell.await(LOOK);
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private int deliverOrSay(AtomicBoolean ending) throws InterruptedException {
        try {
            return delivery.deliver(ending::get);
        } catch (RuntimeException e) {
            if (!ending.get()) {
                LOG.warn("messages could not be taken or settled this time", e);
                bell.await(AFTER_FAILURE);
            }
            return 0;
        }
    }

    /** Now and then, by one of the workers: what was done long ago is forgotten. */
    private void sweep() {
        Instant now = Instant.now();
        Instant last = lastSweep.get();
        if (last.plus(SWEEPING).isBefore(now) && lastSweep.compareAndSet(last, now)) {
            try {
                int forgotten = delivery.forget(now.minus(REMEMBERED));
                LOG.debug("forgot {} messages", forgotten);
            } catch (RuntimeException e) {
                LOG.warn("old messages could not be forgotten this time", e);
            }
        }
    }
}
