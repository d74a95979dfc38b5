package org.gongkai.web.publishing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gongkai.web.accounts.SignedIn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Publishes what is approved when its time has come, each in a transaction of its own: one that cannot go out keeps no other
 * waiting. Several nodes may do so at once, each takes others.
 */
@Component
class DueItems {
    private static final Logger LOG = LoggerFactory.getLogger(DueItems.class);
    private static final int AT_ONCE = 500;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(30);

    private final Publishing publishing;
    private final Clock clock;
    private final SignedIn system;
    private final Map<Long, Failure> failures = new HashMap<>();

    /** When an item that failed is tried again, and how long the next pause would be. */
    private record Failure(Instant again, Duration pause) {
        private Failure next(Instant now) {
            Duration longer = pause.multipliedBy(2);
            Duration bounded = longer.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : longer;
            return new Failure(now.plus(pause), bounded);
        }
    }

    DueItems(Publishing publishing, Clock clock, MessageSource words) {
        this.publishing = publishing;
        this.clock = clock;
        String name = words.getMessage("publishing.system", null, Locale.SIMPLIFIED_CHINESE);
        system = new SignedIn(0, "system", name, List.of());
    }

    @Scheduled(fixedDelay = 5_000, initialDelay = 5_000)
    void publish() {
        Instant now = clock.instant();
        List<Long> due = publishing.due(AT_ONCE);
        failures.keySet().retainAll(due);
        due.stream()
                .filter(id -> !failures.containsKey(id)
                        || !now.isBefore(failures.get(id).again()))
                .forEach(id -> publish(id, now));
    }

    private void publish(long id, Instant now) {
        try {
            publishing.publishDue(system, id);
            failures.remove(id);
        } catch (RuntimeException e) {
            failures.merge(id, new Failure(now.plus(FIRST_PAUSE), FIRST_PAUSE), (before, _) -> before.next(now));
            LOG.warn("item {} is due and does not go out; it is tried again later", id, e);
        }
    }
}
