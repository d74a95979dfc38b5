package org.gongkai.web.outbox.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.gongkai.web.outbox.store.Pulse;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Whether work is happening: it is not where a message that could be handled has waited for more than a minute. */
@Component("outboxHealthIndicator")
class OutboxHealth implements HealthIndicator {
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final Pulse pulse;
    private final Clock clock;

    @Autowired
    OutboxHealth(Pulse pulse) {
        this(pulse, Clock.systemUTC());
    }

    OutboxHealth(Pulse pulse, Clock clock) {
        this.pulse = pulse;
        this.clock = clock;
    }

    @Override
    public Health health() {
        Instant now = clock.instant();
        Pulse.Beat beat = pulse.beat();
        boolean isHappening =
                beat.due().filter(due -> due.plus(LONGEST).isBefore(now)).isEmpty();
        Health.Builder health = isHappening ? Health.up() : Health.down();
        health.withDetail("waiting", beat.waiting()).withDetail("dead", beat.dead());
        beat.oldest()
                .ifPresent(oldest -> health.withDetail(
                        "oldestUndone", Duration.between(oldest, now).toString()));
        beat.lastSuccess().ifPresent(success -> health.withDetail("lastSuccess", success.toString()));
        return health.build();
    }
}
