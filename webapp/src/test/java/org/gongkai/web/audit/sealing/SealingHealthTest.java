package org.gongkai.web.audit.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.gongkai.web.audit.keys.NoMasterKey;
import org.gongkai.web.audit.store.AnchorStore;
import org.gongkai.web.audit.store.SealStore;
import org.gongkai.web.database.OwnContext;
import org.gongkai.web.database.StandingClock;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;

class SealingHealthTest {
    @Test
    void sealing_that_stands_still_for_half_a_minute_is_told() {
        StandingClock clock = new StandingClock(Instant.now().minusSeconds(60).toString());
        try (OwnContext context =
                new OwnContext(clock, new Class<?>[] {NoMasterKey.class}, "org.gongkai.web.audit.store")) {
            Sealer sealer = new Sealer(
                    context.bean(SealStore.class), context.bean(AnchorStore.class), Clock.systemUTC(), "", "");
            SealingHealth health = new SealingHealth(sealer, clock);
            assertThat(health.health().getStatus()).isEqualTo(Status.UP);
            clock.pass(Duration.ofSeconds(31));
            assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
            sealer.start();
            sealer.stop();
            assertThat(health.health().getStatus()).isEqualTo(Status.UP);
        }
    }
}
