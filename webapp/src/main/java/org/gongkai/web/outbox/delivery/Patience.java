package org.gongkai.web.outbox.delivery;

import java.time.Duration;
import java.util.Optional;

/** How long to wait after a failure: one second, four times as long after each other one, ten minutes at most. */
final class Patience {
    /** After so many attempts, about half an hour, a message is given up. */
    static final int ATTEMPTS = 8;

    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private Patience() {}

    /**
     * The time until the next attempt.
     *
     * @param failures how often it failed, this time included
     * @return empty where there is no next one
     */
    static Optional<Duration> after(int failures) {
        if (failures >= ATTEMPTS) {
            return Optional.empty();
        }
        Duration wait = FIRST.multipliedBy(1L << (2 * (failures - 1)));
        return Optional.of(wait.compareTo(LONGEST) > 0 ? LONGEST : wait);
    }
}
