package org.gongkai.web.exchange.model;

import java.util.Map;
import java.util.Optional;
import org.gongkai.web.exchange.tables.Mapping;

/**
 * A table that was sent, looked at and not yet taken over.
 *
 * @param mapping as somebody chose it, also half of it; empty while nobody did
 * @param decisions about doubtful lines, by their places
 */
public record Staged(long id, long body, Sent sent, Optional<Mapping> mapping, Map<String, Decision> decisions) {
    /** Copies the map. */
    public Staged {
        decisions = Map.copyOf(decisions);
    }

    /**
     * What was sent.
     *
     * @param source the platform it comes from, in the words of whoever sent it
     * @param fileName may be empty where it was pasted
     * @param sha256 lower-case hex of its bytes
     */
    public record Sent(String source, String fileName, String sha256) {}
}
