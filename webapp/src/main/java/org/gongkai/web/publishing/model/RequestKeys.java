package org.gongkai.web.publishing.model;

import java.time.Instant;
import java.util.Optional;

/** Requests that were carried out, by the key their sender gave them ({@code Idempotency-Key}). */
public interface RequestKeys {
    /**
     * A request carried out before.
     *
     * @param request the digest of what was asked, to tell the same request from another one under the same key
     */
    record Done(String request, long item) {}

    /** What was done under this key of this account. */
    Optional<Done> find(long account, String key);

    /** Notes what was done; in the transaction of the request. */
    void keep(long account, String key, Done done, Instant now);

    /** Forgets what was carried out before this time. */
    int forget(Instant before);
}
