package org.gongkai.web.database;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAmount;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands until it is told what time it is. */
public final class StandingClock extends Clock {
    private final AtomicReference<Instant> now;

    /** Stands at this moment. */
    public StandingClock(String instant) {
        this.now = new AtomicReference<>(Instant.parse(instant));
    }

    /** Goes on by this much. */
    public void pass(TemporalAmount time) {
        now.updateAndGet(before -> before.plus(time));
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    @Override
    public Instant instant() {
        return now.get();
    }
}
