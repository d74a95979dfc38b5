package org.gongkai.web.accounts.model;

import java.time.Instant;

/** What waiting needs kept: how often a name or an address was tried, never the name itself. */
public interface AttemptStore {
    /** Counts one more try in the window that is open, or opens one; how many it holds with this one. */
    int count(Kind kind, byte[] key, Instant now, Instant windowSince);

    /** Forgets the tries of this key. */
    void forget(Kind kind, byte[] key);

    /** Takes one try back. */
    void takeBack(Kind kind, byte[] key);

    /** Removes windows that have closed. */
    void removeBefore(Instant windowSince);

    /** Of what tries are counted. */
    enum Kind {
        NAME,
        ADDRESS
    }
}
