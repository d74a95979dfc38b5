package org.gongkai.web.ledger;

import java.time.Instant;
import java.util.Map;
import java.util.Set;

/**
 * What is asked of the ledger.
 *
 * @param bodies the agencies whose events count, at least one
 * @param kind the kind of event
 * @param period the legal dates that count
 * @param classification what the events must be classified by; empty takes all
 * @param knownAt as the ledger stood at this moment: later entries and corrections do not count
 */
public record LedgerQuestion(
        Set<Long> bodies, String kind, Period period, Map<String, String> classification, Instant knownAt) {
    /** Copies the collections. */
    public LedgerQuestion {
        bodies = Set.copyOf(bodies);
        classification = Map.copyOf(classification);
        if (bodies.isEmpty()) {
            throw new IllegalArgumentException("a question to the ledger names at least one body");
        }
    }

    /** All events of this kind of one body in a period, as known at a moment. */
    public static LedgerQuestion of(long body, String kind, Period period, Instant knownAt) {
        return new LedgerQuestion(Set.of(body), kind, period, Map.of(), knownAt);
    }

    /** The same for events classified so. */
    public LedgerQuestion where(Map<String, String> classified) {
        return new LedgerQuestion(bodies, kind, period, classified, knownAt);
    }
}
