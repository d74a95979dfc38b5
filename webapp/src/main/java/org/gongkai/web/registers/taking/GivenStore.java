package org.gongkai.web.registers.taking;

import java.util.Map;
import java.util.Optional;

/** Files that wait to be taken over; one for each account and sheet. Every change is made in the caller's transaction. */
public interface GivenStore {
    /** Keeps a file, in the place of the one before. */
    long keep(long account, Given given, byte[] content);

    /** The file, where this account gave it back. */
    Optional<Given> find(long account, long id);

    /** What this account gave back of a sheet and did not take over. */
    Optional<Given> waiting(long account, Given.Scope scope);

    /** Its bytes. */
    byte[] content(long id);

    /** Keeps what was said so far. */
    void choose(long id, Map<String, Choice> choices);

    /** Forgets it. */
    void forget(long id);
}
