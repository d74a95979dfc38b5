package org.gongkai.web.registers.taking;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gongkai.regulation.calendar.ChinaTime;

/**
 * A file that was taken over.
 *
 * @param tally how many of its rows came to what
 */
public record Taking(long id, Given.Scope scope, Given.Sent sent, Map<Outcome, Integer> tally, Acts acts) {
    /** Keeps a copy. */
    public Taking {
        tally = Collections.unmodifiableMap(new TreeMap<>(tally));
    }

    /**
     * What was done with it.
     *
     * @param undone who undid it; empty while it stands
     */
    public record Acts(Done done, Optional<Done> undone) {}

    /** Who did it, when, and why; nobody is asked why something is taken over. */
    public record Done(long account, String name, Instant at, String reason) {
        /** The minute in China. */
        public String minute() {
            return ChinaTime.minute(at);
        }
    }

    /** Whether it was undone. */
    public boolean isUndone() {
        return acts.undone().isPresent();
    }
}
