package org.gongkai.web.accounts.model.secrets;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.gongkai.web.accounts.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The second thing to show at sign-in: a code of an authenticator (手机验证器), or one of a printed card (口令卡) for whoever has
 * no phone. Each code is taken once.
 */
@Service
@Transactional
public class SecondFactors {
    private static final int SECRET_BYTES = 20;
    private static final int CARD_CODES = 20;
    private static final int CARD_CODE_LENGTH = 12;
    /** Without letters and digits that are mistaken for one another in print. */
    private static final String CARD_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final SecureRandom RANDOM = new SecureRandom();

    private final FactorStore store;
    private final MachineTime time;

    SecondFactors(FactorStore store, MachineTime time) {
        this.store = store;
        this.time = time;
    }

    /** A new authenticator that counts at once, for accounts made by the system; its secret in base 32. */
    public String enrol(long accountId) {
        return Totp.base32(replace(accountId, true));
    }

    /**
     * The authenticator that is waiting to be {@link #confirm}ed, or a new one; its secret in base 32. Empty where one counts
     * already: only an administrator takes that away.
     */
    public Optional<String> propose(long accountId) {
        if (hasAuthenticator(accountId)) {
            return Optional.empty();
        }
        return Optional.of(
                Totp.base32(store.authenticator(accountId, true).orElseGet(() -> replace(accountId, false))));
    }

    /** Makes the proposed authenticator count, where the code is one of it. */
    public boolean confirm(long accountId, String code) {
        Optional<byte[]> secret = store.authenticator(accountId, true);
        if (hasAuthenticator(accountId)
                || secret.isEmpty()
                || !takesAuthenticator(accountId, secret.get(), tidy(code))) {
            return false;
        }
        store.confirmAuthenticator(accountId);
        return true;
    }

    /** A new card; the one before is worth nothing from now on. */
    public List<String> printCard(long accountId) {
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < CARD_CODES; i++) {
            StringBuilder code = new StringBuilder();
            RANDOM.ints(CARD_CODE_LENGTH, 0, CARD_LETTERS.length())
                    .forEach(letter -> code.append(CARD_LETTERS.charAt(letter)));
            codes.add(code.toString());
        }
        store.replaceCard(accountId, codes.stream().map(Secrets::hash).toList());
        return codes;
    }

    /** Whether the code is right, or none is needed because the person has set up neither; a code is used up by this. */
    public boolean accepts(long accountId, String typed) {
        if (!hasAny(accountId)) {
            return true;
        }
        Optional<byte[]> secret = store.authenticator(accountId, false);
        String code = tidy(typed);
        return (secret.isPresent() && takesAuthenticator(accountId, secret.get(), code))
                || (code.length() == CARD_CODE_LENGTH && store.takeCardCode(accountId, Secrets.hash(code), time.now()));
    }

    /** Whether one of the roles needs a second factor that this person has not set up. */
    public boolean isMissing(long accountId, Collection<Role> roles) {
        Set<Role> inNeed = store.rolesInNeed();
        return roles.stream().anyMatch(inNeed::contains) && !hasAny(accountId);
    }

    /** Whether an authenticator counts. */
    public boolean hasAuthenticator(long accountId) {
        return store.hasAuthenticator(accountId);
    }

    /** How many codes of the card are left. */
    public int cardCodesLeft(long accountId) {
        return store.cardCodesLeft(accountId);
    }

    /** Takes authenticator and card away, when both were lost. */
    public void remove(long accountId) {
        store.removeAuthenticator(accountId);
        store.replaceCard(accountId, List.of());
    }

    /** Says which roles may not work without a second factor. */
    public void require(Collection<Role> roles) {
        store.require(roles);
    }

    /** Which roles may not. */
    public Set<Role> rolesInNeed() {
        return store.rolesInNeed();
    }

    private boolean hasAny(long accountId) {
        return hasAuthenticator(accountId) || store.hasCard(accountId);
    }

    private boolean takesAuthenticator(long accountId, byte[] secret, String code) {
        OptionalLong step = Totp.step(secret, code, time.now());
        return step.isPresent() && store.takeStep(accountId, step.getAsLong());
    }

    private byte[] replace(long accountId, boolean isConfirmed) {
        byte[] secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        store.replaceAuthenticator(accountId, secret, isConfirmed);
        return secret;
    }

    private static String tidy(String code) {
        return code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }
}
