package org.gongkai.web.accounts.model;

import java.time.Instant;

/** What the one-time set-up link needs kept: its hash and its end. */
public interface SetUpStore {
    /** Keeps this link and no other. */
    void replace(byte[] secretHash, Instant expiresAt);

    boolean isValid(byte[] secretHash, Instant now);

    /** Uses the link up; false where it is not valid. */
    boolean use(byte[] secretHash, Instant now);
}
