package org.gongkai.web.accounts.model;

import java.time.Instant;
import java.util.Optional;

/** What bearer tokens need kept: never the token, only its hash. */
public interface TokenStore {
    long add(long accountId, String tokenName, byte[] hash, Instant expiresAt);

    /** The account of a token that is valid at this time; notes that it was used. */
    Optional<Long> use(byte[] hash, Instant at);

    boolean revoke(long tokenId);

    void revokeAll(long accountId);
}
