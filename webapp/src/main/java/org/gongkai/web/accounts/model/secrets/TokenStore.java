package org.gongkai.web.accounts.model.secrets;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What bearer tokens need kept: never the token, only its hash. */
public interface TokenStore {
    long add(long accountId, String tokenName, byte[] hash, Instant expiresAt);

    /** The account of a token that is valid at this time; notes that it was used. */
    Optional<Long> use(byte[] hash, Instant at);

    /** Those of this account, newest first. */
    List<KnownToken> list(long accountId);

    /** The account whose token was ended; empty where there is no such token that goes on. */
    Optional<Long> revoke(long tokenId);

    void revokeAll(long accountId);
}
