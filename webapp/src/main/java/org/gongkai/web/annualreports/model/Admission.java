package org.gongkai.web.annualreports.model;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.gongkai.web.platform.limits.Rate;

/**
 * Who may bring files now: so many uploads at a time, so many bytes at a time, so many requests a minute from one address.
 * What is refused is told when to come again. Safe for use by many threads at once.
 */
public final class Admission {
    private static final Duration BUSY_WAIT = Duration.ofSeconds(2);

    private final Rate rate;
    private final Bounds bounds;
    private final Map<String, Integer> inside = new HashMap<>();
    private int taken;
    private long bytesTaken;

    /** An empty hall with these bounds. */
    public Admission(Clock clock, Bounds bounds) {
        this.rate = new Rate(bounds.perMinute(), clock);
        this.bounds = bounds;
    }

    /**
     * What is held at the same time.
     *
     * @param places uploads being received or read
     * @param placesEach of these, the most for one address
     * @param bytes size of all uploads being received or read; one alone is always let in
     * @param perMinute requests of one address in a minute
     */
    public record Bounds(int places, int placesEach, long bytes, int perMinute) {}

    /**
     * Lets an upload in, or says when to come again.
     *
     * @param address where it comes from
     * @param bytes its announced size
     * @throws Refused when there is no room, or when the address comes too often
     */
    public synchronized Ticket enter(String address, long bytes) {
        Duration wait = rate.waitOf(address);
        if (wait.isPositive()) {
            throw new Refused(Reason.TOO_OFTEN, Rate.seconds(wait));
        }
        boolean isFull = taken >= bounds.places() || (taken > 0 && bytesTaken + bytes > bounds.bytes());
        if (isFull || inside.getOrDefault(address, 0) >= bounds.placesEach()) {
            throw new Refused(Reason.BUSY, BUSY_WAIT.toSeconds());
        }
        rate.take(address);
        taken++;
        bytesTaken += bytes;
        inside.merge(address, 1, Integer::sum);
        return new Ticket(this, address, bytes);
    }

    private synchronized void leave(String address, long bytes) {
        taken--;
        bytesTaken -= bytes;
        inside.computeIfPresent(address, (_, count) -> count == 1 ? null : count - 1);
    }

    /** A place taken; it is free again once closed. */
    public static final class Ticket implements AutoCloseable {
        private final Admission admission;
        private final String address;
        private final long bytes;
        private boolean isClosed;

        private Ticket(Admission admission, String address, long bytes) {
            this.admission = admission;
            this.address = address;
            this.bytes = bytes;
        }

        @Override
        public synchronized void close() {
            if (!isClosed) {
                isClosed = true;
                admission.leave(address, bytes);
            }
        }
    }

    /** Why an upload has to wait. */
    public enum Reason {
        /** Others are being received or read. */
        BUSY,
        /** This address came too often in the last minute. */
        TOO_OFTEN
    }

    /** An upload has to wait. */
    public static final class Refused extends RuntimeException {
        private final Reason reason;
        private final long seconds;

        Refused(Reason reason, long seconds) {
            super(reason + ", again in " + seconds + " s");
            this.reason = reason;
            this.seconds = seconds;
        }

        public Reason reason() {
            return reason;
        }

        /** When to come again, in seconds from now, at least 1. */
        public long seconds() {
            return seconds;
        }
    }
}
