package org.gongkai.web.outbox.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongkai.web.outbox.OutboxDelivery;
import org.gongkai.web.outbox.OutboxHandler;
import org.gongkai.web.outbox.store.Queue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes messages that are due, calls their handlers, and settles them. */
@Component("outboxDelivery")
public class Delivery {
    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);
    private static final int AT_ONCE = 16;
    private static final int FORGOTTEN_AT_ONCE = 5_000;
    private static final int LONGEST_REASON = 1_000;

    private final Queue queue;
    private final Map<String, OutboxHandler> handlers;
    private final TransactionTemplate holding;
    private final TransactionTemplate outside;
    private final Clock clock;

    /** With all handlers there are; two of the same topic are a mistake of the programmer. */
    @Autowired
    public Delivery(Queue queue, ObjectProvider<OutboxHandler> handlers, PlatformTransactionManager transactions) {
        this(queue, handlers.stream().toList(), transactions, Clock.systemUTC());
    }

    /** With these handlers, by this clock. */
    Delivery(Queue queue, List<OutboxHandler> handlers, PlatformTransactionManager transactions, Clock clock) {
        this.queue = queue;
        this.handlers = handlers.stream().collect(Collectors.toMap(OutboxHandler::topic, Function.identity()));
        this.holding = new TransactionTemplate(transactions);
        this.outside = new TransactionTemplate(transactions);
        this.outside.setPropagationBehavior(TransactionDefinition.PROPAGATION_NOT_SUPPORTED);
        this.clock = clock;
    }

    /**
     * Handles some of the messages that are due.
     *
     * @param isStopping asked before each of them; those left over wait as before
     * @return how many were handled, well or badly; 0 where none is due
     */
    int deliver(BooleanSupplier isStopping) {
        return handlers.isEmpty() ? 0 : holding.<Integer>execute(status -> deliverTaken(isStopping));
    }

    /** Forgets the messages that were done before then, some at a time, so that nobody waits for a long transaction. */
    int forget(Instant before) {
        int forgotten = 0;
        int more = FORGOTTEN_AT_ONCE;
        while (more == FORGOTTEN_AT_ONCE) {
            more = holding.<Integer>execute(status -> queue.forget(before, FORGOTTEN_AT_ONCE));
            forgotten += more;
        }
        return forgotten;
    }

    private int deliverTaken(BooleanSupplier isStopping) {
        List<Long> done = new ArrayList<>();
        int handled = 0;
        for (Queue.Taken taken : queue.take(handlers.keySet(), clock.instant(), AT_ONCE)) {
            if (isStopping.getAsBoolean()) {
                break;
            }
            handled++;
            failure(taken.delivery())
                    .ifPresentOrElse(
                            reason -> settle(taken, reason),
                            () -> done.add(taken.delivery().position()));
        }
        if (!done.isEmpty()) {
            queue.done(done, clock.instant());
        }
        return handled;
    }

    /** What went wrong, whatever it was: a broken message must not end the worker. */
    private Optional<Throwable> failure(OutboxDelivery delivery) {
        OutboxHandler handler = handlers.get(delivery.topic());
        if (handler == null) {
            throw new IllegalStateException("a message of another topic was taken: " + delivery);
        }
        return outside.<Optional<Throwable>>execute(status -> {
            try {
                handler.handle(delivery);
                return Optional.empty();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return Optional.of(e);
            } catch (Exception | LinkageError | AssertionError | StackOverflowError e) {
                return Optional.of(e);
            }
        });
    }

    private void settle(Queue.Taken taken, Throwable failure) {
        OutboxDelivery delivery = taken.delivery();
        String said = failure.toString();
        String reason =
                said.substring(0, Math.min(said.length(), LONGEST_REASON)).replace('\0', ' ');
        Optional<Duration> wait = Patience.after(taken.attempts() + 1);
        if (wait.isPresent()) {
            LOG.info("{} failed, tried again in {}", delivery, wait.get(), failure);
            queue.later(delivery.position(), clock.instant().plus(wait.get()), reason);
        } else {
            LOG.warn("{} was given up", delivery, failure);
            queue.dead(delivery.position(), clock.instant(), reason);
        }
    }
}
