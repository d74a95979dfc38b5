package org.gongkai.web.exchange.model;

import java.util.Map;
import java.util.Optional;
import org.gongkai.web.exchange.tables.Mapping;

/** Tables that wait to be taken over; one for each account, body and purpose. */
public interface StagedStore {
    /** Keeps a table, in the place of the one before. */
    long keep(long account, String purpose, Staged staged, byte[] content);

    /** The table, where this account sent it for this purpose. */
    Optional<Staged> find(long account, String purpose, long id);

    /** What this account sent last and has not taken over, of a body. */
    Optional<Staged> waiting(long account, String purpose, long body);

    /** Its bytes. */
    byte[] content(long id);

    /** Keeps what was chosen so far. */
    void choose(long id, Mapping mapping, Map<String, Decision> decisions);

    /** Forgets it. */
    void forget(long id);
}
