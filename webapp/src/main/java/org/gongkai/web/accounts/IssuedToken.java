package org.gongkai.web.accounts;

import java.time.Instant;

/**
 * A bearer token of the programming interface, shown once.
 *
 * @param text what stands behind {@code Authorization: Bearer}; only its hash is kept
 */
public record IssuedToken(long id, String text, Instant expiresAt) {
    /** Says everything but the token. */
    @Override
    public String toString() {
        return "IssuedToken[" + id + ", until " + expiresAt + "]";
    }
}
