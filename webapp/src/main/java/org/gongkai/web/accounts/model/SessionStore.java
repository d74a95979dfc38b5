package org.gongkai.web.accounts.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What sessions need kept: never the cookie's value, only its hash. */
public interface SessionStore {
    void begin(byte[] secretHash, Beginning beginning, Instant now, Instant endsAt);

    /** The session of this secret, if it is open and was used since then. */
    Optional<Open> find(byte[] secretHash, Instant now, Instant idleSince);

    /** Notes that the session was used; at most once a minute. */
    void touch(long sessionId, Instant now);

    /** The open sessions of an account, the one used last first. */
    List<Listed> of(long accountId, Instant now, Instant idleSince);

    /** Ends a session of this account; false where it is not open. */
    boolean end(long sessionId, long accountId, Instant now);

    /** Ends every session of an account but this one. */
    void endOthers(long accountId, long keptSessionId, Instant now);

    /** Notes that the account has a second factor now. */
    void factorSetUp(long accountId);

    /** Removes sessions that ended before. */
    void removeEndedBefore(Instant then);

    /** Who begins a session, from where, with which program. */
    record Beginning(long accountId, boolean lacksFactor, String address, String agent) {}

    /** A session that is open. */
    record Open(long id, long accountId, boolean lacksFactor) {}

    /** A session as its owner sees it in the list. */
    record Listed(long id, Instant beganAt, Instant lastSeenAt, String address, String agent) {}
}
