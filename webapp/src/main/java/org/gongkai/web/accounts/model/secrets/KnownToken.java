package org.gongkai.web.accounts.model.secrets;

import java.time.Instant;
import java.util.Optional;

/**
 * What is known of a token that was issued; the token itself is kept nowhere.
 *
 * @param lastUsedAt to the minute
 * @param revokedAt when it was ended before its time
 */
public record KnownToken(
        long id, String tokenName, Instant expiresAt, Optional<Instant> lastUsedAt, Optional<Instant> revokedAt) {

    /** Whether it works at this time. */
    public boolean isValid(Instant now) {
        return revokedAt.isEmpty() && now.isBefore(expiresAt);
    }
}
