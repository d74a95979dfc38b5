package org.gongkai.web.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The demonstration's clock: it runs like any other from wherever it was moved to, or stands while the county is made. */
final class MovableClock extends Clock {
    /**
     * Where the clock is.
     *
     * @param ahead how far before the machine's
     * @param standing where it stands; null while it runs
     */
    private record Setting(Duration ahead, @Nullable Instant standing) {}

    private final AtomicReference<Setting> setting = new AtomicReference<>(new Setting(Duration.ZERO, null));
    private final Clock machine;

    MovableClock(Clock machine) {
        this.machine = machine;
    }

    /** Lets the clock run on from this time. */
    Duration moveTo(Instant time) {
        Duration ahead = Duration.between(machine.instant(), time);
        setting.set(new Setting(ahead, null));
        return ahead;
    }

    /** Lets the clock run this far before the machine's. */
    void runAhead(Duration ahead) {
        setting.set(new Setting(ahead, null));
    }

    /** Lets the clock stand at this time. */
    void standAt(Instant time) {
        setting.set(new Setting(Duration.ZERO, time));
    }

    @Override
    public Instant instant() {
        Setting now = setting.get();
        return now.standing() != null ? now.standing() : machine.instant().plus(now.ahead());
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("times are instants; zones are named where they are shown");
    }
}
