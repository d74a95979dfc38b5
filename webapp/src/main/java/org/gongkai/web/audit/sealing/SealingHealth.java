package org.gongkai.web.audit.sealing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Whether sealing is happening: it is not where no pass succeeded for half a minute. */
@Component("auditHealthIndicator")
class SealingHealth implements HealthIndicator {
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final Sealer sealer;
    private final Clock clock;
    private final Instant begun;

    @Autowired
    SealingHealth(Sealer sealer) {
        this(sealer, Clock.systemUTC());
    }

    SealingHealth(Sealer sealer, Clock clock) {
        this.sealer = sealer;
        this.clock = clock;
        this.begun = clock.instant();
    }

    @Override
    public Health health() {
        Instant last = sealer.lastPass().isAfter(begun) ? sealer.lastPass() : begun;
        boolean isHappening = !last.plus(LONGEST).isBefore(clock.instant());
        return (isHappening ? Health.up() : Health.down())
                .withDetail("lastPass", last.toString())
                .build();
    }
}
