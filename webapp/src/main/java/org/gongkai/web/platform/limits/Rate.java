package org.gongkai.web.platform.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;

/**
 * So many times a minute for each key: whoever was away for a minute may come that often at once, and after that as often as
 * the minute allows. Safe for use by many threads at once; a refused request costs nothing.
 */
public final class Rate {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int MOST_KEYS = 100_000;

    private final int perMinute;
    private final TimeMeter time;
    private final Cache<String, Bucket> buckets;

    /**
     * A rate that nobody has used yet.
     *
     * @param perMinute times; 0 for as often as anybody likes
     * @throws IllegalArgumentException when it is less
     */
    public Rate(int perMinute, InstantSource clock) {
        if (perMinute < 0) {
            throw new IllegalArgumentException("times a minute must be >= 0, not " + perMinute);
        }
        this.perMinute = perMinute;
        this.time = new Meter(clock);
        // a bucket is full after a minute, so that forgetting it changes nothing
        this.buckets = Caffeine.newBuilder()
                .maximumSize(MOST_KEYS)
                .expireAfterAccess(MINUTE)
                .ticker(time::currentTimeNanos)
                .build();
    }

    /** Counts this key once; how long it has to wait where it came too often, zero where it was counted. */
    public Duration take(String key) {
        return perMinute == 0
                ? Duration.ZERO
                : Duration.ofNanos(bucket(key).tryConsumeAndReturnRemaining(1).getNanosToWaitForRefill());
    }

    /** How long this key would have to wait, without counting it. */
    public Duration waitOf(String key) {
        return perMinute == 0
                ? Duration.ZERO
                : Duration.ofNanos(bucket(key).estimateAbilityToConsume(1).getNanosToWaitForRefill());
    }

    /** A wait as it is told in {@code Retry-After}: seconds, rounded up, at least 1. */
    public static long seconds(Duration wait) {
        return Math.max(1, wait.plusSeconds(1).minusNanos(1).toSeconds());
    }

    private Bucket bucket(String key) {
        return buckets.get(
                key,
                _ -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, MINUTE))
                        .withCustomTimePrecision(time)
                        .build());
    }

    /** The time of a clock, in nanoseconds. */
    private record Meter(InstantSource clock) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            return TimeUnit.MILLISECONDS.toNanos(clock.millis());
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
