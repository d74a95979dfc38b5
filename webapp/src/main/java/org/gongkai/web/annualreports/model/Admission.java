package org.gongkai.web.annualreports.model;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Who may bring files now: so many uploads at a time, so many bytes at a time, so many requests a minute from one address.
 * What is refused is told when to come again. Safe for use by many threads at once.
 */
public final class Admission {
    private static final int MOST_ADDRESSES = 10_000;
    private static final Duration BUSY_WAIT = Duration.ofSeconds(2);
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Clock clock;
    private final Bounds bounds;
    private final Map<String, Integer> inside = new HashMap<>();
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true);
    private int taken;
    private long bytesTaken;

    /** An empty hall with these bounds. */
    public Admission(Clock clock, Bounds bounds) {
        this.clock = clock;
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
        Bucket bucket = bucket(address);
        if (bucket.tokens() < 1) {
            double missing = 1 - bucket.tokens();
            throw new Refused(Reason.TOO_OFTEN, seconds(missing * MINUTE.toMillis() / bounds.perMinute()));
        }
        boolean isFull = taken >= bounds.places() || (taken > 0 && bytesTaken + bytes > bounds.bytes());
        if (isFull || inside.getOrDefault(address, 0) >= bounds.placesEach()) {
            throw new Refused(Reason.BUSY, BUSY_WAIT.toSeconds());
        }
        buckets.put(address, new Bucket(bucket.tokens() - 1, bucket.at()));
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

    /** The requests this address has left, filled up since it came last; addresses not seen for longest are forgotten. */
    private Bucket bucket(String address) {
        Instant now = clock.instant();
        Bucket last = buckets.getOrDefault(address, new Bucket(bounds.perMinute(), now));
        double refill = (double) Duration.between(last.at(), now).toMillis() / MINUTE.toMillis() * bounds.perMinute();
        Bucket bucket = new Bucket(Math.min(bounds.perMinute(), last.tokens() + Math.max(0, refill)), now);
        buckets.put(address, bucket);
        if (buckets.size() > MOST_ADDRESSES) {
            buckets.remove(buckets.keySet().iterator().next());
        }
        return bucket;
    }

    private static long seconds(double milliseconds) {
        return Math.max(1, (long) Math.ceil(milliseconds / 1000));
    }

    private record Bucket(double tokens, Instant at) {}

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
