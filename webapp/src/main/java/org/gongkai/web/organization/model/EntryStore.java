package org.gongkai.web.organization.model;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.web.accounts.SignedIn;

/** What lines need kept: every version of each. */
public interface EntryStore {
    /** The lines of a body that were not removed, by section, place and age. */
    List<Entry> of(long body);

    /** A line that was not removed. */
    Optional<Entry> find(long id);

    /** Whose line it is or was. */
    Optional<Long> bodyOf(long id);

    /** Every version of a line, newest first. */
    List<Entry.Edition> versions(long id);

    /** Keeps others from changing this line until the transaction ends. */
    void lock(long id);

    Entry add(long body, Section section, int place, Writing writing);

    /** Adds a version; one that still waited is refused by the one who writes. */
    Entry rewrite(long id, int place, Writing writing);

    /** Decides on the newest version; a current one before it is past then. */
    Entry settle(long id, Entry.State state, SignedIn who, Instant at, String opinion);

    void remove(long id, Instant at, String reason);

    /** What somebody writes, and when. */
    record Writing(Map<Field, String> values, SignedIn who, Instant at) {}
}
