package org.gongkai.web.exchange.model;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gongkai.regulation.calendar.ChinaTime;

/**
 * A list that was taken over (导入清单).
 *
 * @param undone who took it back, when and why; empty while it stands
 */
public record ListImport(long id, long body, Told told, Done done, Optional<Done> undone) {
    /** What was sent, and how many of its lines came to what. */
    public record Told(Staged.Sent sent, Map<Verdict, Integer> tally) {
        /** Copies the map, in the order of the verdicts. */
        public Told {
            tally = Collections.unmodifiableMap(new TreeMap<>(tally));
        }

        /** How many entries it brought. */
        public int fresh() {
            return count(Verdict.NEW);
        }

        /** How many lines came to this. */
        public int count(Verdict verdict) {
            return tally.getOrDefault(verdict, 0);
        }
    }

    /** Who did it, when, and why where a reason is asked for. */
    public record Done(long account, String name, Instant at, String reason) {
        /** The minute in China, as pages show it. */
        public String minute() {
            return ChinaTime.minute(at);
        }
    }

    /** Whether it was taken back. */
    public boolean isUndone() {
        return undone.isPresent();
    }
}
