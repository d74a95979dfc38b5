package org.gongkai.web.accounts.model.secrets;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gongkai.web.accounts.IssuedToken;
import org.springframework.stereotype.Component;

/** Bearer tokens of the programming interface: random, named, expiring, kept as hashes. */
@Component
public class Tokens {
    private static final String PREFIX = "gk_";
    private static final Duration LONGEST = Duration.ofDays(366);

    private final TokenStore store;
    private final MachineTime time;

    Tokens(TokenStore store, MachineTime time) {
        this.store = store;
        this.time = time;
    }

    /** Issues one for so long, 1 minute to 366 days. */
    public IssuedToken issue(long accountId, String tokenName, Duration validity) {
        if (tokenName.isBlank() || validity.compareTo(LONGEST) > 0 || validity.compareTo(Duration.ofMinutes(1)) < 0) {
            throw new IllegalArgumentException(
                    "token '" + tokenName + "' for " + validity + " needs a name and 1 minute to 366 days");
        }
        String text = PREFIX + Secrets.random();
        Instant expiresAt = time.now().plus(validity);
        return new IssuedToken(store.add(accountId, tokenName, Secrets.hash(text), expiresAt), text, expiresAt);
    }

    /** The account behind a token that is still valid; notes that it was used. */
    public Optional<Long> accountOf(String text) {
        return text.startsWith(PREFIX) ? store.use(Secrets.hash(text), time.now()) : Optional.empty();
    }

    /** Those that were ever issued to this account, newest first. */
    public List<KnownToken> list(long accountId) {
        return store.list(accountId);
    }

    /** The account whose token was ended; empty where there is no such token that goes on. */
    public Optional<Long> revoke(long tokenId) {
        return store.revoke(tokenId);
    }

    /** Ends every token of an account. */
    public void revokeAll(long accountId) {
        store.revokeAll(accountId);
    }
}
