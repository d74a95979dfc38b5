package org.gongkai.web.accounts.model.secrets;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.web.accounts.Role;

/** What second factors need kept. */
public interface FactorStore {
    /** Whether an authenticator counts: one that was confirmed by a code. */
    boolean hasAuthenticator(long accountId);

    /**
     * The secret of the person's authenticator; one that was not confirmed by a code is left out unless asked for. Empty also where
     * it can be read no more.
     */
    Optional<byte[]> authenticator(long accountId, boolean alsoUnconfirmed);

    void replaceAuthenticator(long accountId, byte[] secret, boolean isConfirmed);

    void confirmAuthenticator(long accountId);

    void removeAuthenticator(long accountId);

    /** Takes the code of these thirty seconds; false where it or a later one was taken before. */
    boolean takeStep(long accountId, long step);

    /** Replaces the card; the codes of the one before are worth nothing from now on. */
    void replaceCard(long accountId, List<byte[]> hashes);

    /** Takes a code of the card; false where there is no such code or it was taken before. */
    boolean takeCardCode(long accountId, byte[] hash, Instant at);

    /** Whether a card was ever printed, even if its codes are used up. */
    boolean hasCard(long accountId);

    /** How many codes of the card are left; 0 also without a card. */
    int cardCodesLeft(long accountId);

    /** The roles that may not work without a second factor. */
    Set<Role> rolesInNeed();

    void require(Collection<Role> roles);
}
