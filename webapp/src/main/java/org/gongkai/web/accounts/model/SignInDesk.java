package org.gongkai.web.accounts.model;

import java.util.Optional;
import org.gongkai.web.accounts.Accounts;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.accounts.model.secrets.Passwords;
import org.gongkai.web.accounts.model.secrets.SecondFactors;
import org.springframework.stereotype.Service;

/**
 * Tells whether somebody is who they say. All refusals are alike: whether a name exists, is closed or has to wait cannot be told
 * from answer or time, as tries are counted by the name that was typed, and an unknown one is compared with nobody's password.
 */
@Service
public class SignInDesk {
    /** So many tries a name has within a quarter of an hour. */
    public static final int TRIES_OF_NAME = 5;

    private static final int LONGEST_NAME = 100;
    private static final String OWN_PASSWORD_REFUSED = "account.own-password-refused";

    private final AccountStore accounts;
    private final Accounts door;
    private final Passwords passwords;
    private final SecondFactors factors;
    private final Waiting waiting;
    private final AccountTrail trail;

    SignInDesk(AccountStore accounts, Accounts door, Credentials credentials, Waiting waiting, AccountTrail trail) {
        this.accounts = accounts;
        this.door = door;
        this.passwords = credentials.passwords();
        this.factors = credentials.factors();
        this.waiting = waiting;
        this.trail = trail;
    }

    /**
     * Who it is; empty where anything is wrong or too many tries were made.
     *
     * @throws Passwords.Busy when too many sign in at a time
     */
    public Optional<SignedIn> signIn(SignInTry one) {
        String typed = one.accountName();
        String name = AccountBook.normalName(typed.substring(0, Math.min(typed.length(), LONGEST_NAME)));
        Optional<SignedIn> who = waiting.admits(name, one.address())
                ? compare(accounts.credential(name), one)
                : refused(0, one, "WAITING");
        who.ifPresent(signedIn -> {
            waiting.forgive(name, one.address());
            trail.noteSignIn(signedIn, one.address());
        });
        return who;
    }

    private Optional<SignedIn> compare(Optional<Credential> known, SignInTry one) {
        long account = known.map(Credential::accountId).orElse(0L);
        if (!passwords.matches(one.password(), known.map(Credential::passwordHash))) {
            return refused(account, one, known.isPresent() ? "PASSWORD" : "NAME");
        }
        return factors.accepts(account, one.code()) ? door.signedIn(account) : refused(account, one, "CODE");
    }

    private Optional<SignedIn> refused(long account, SignInTry one, String cause) {
        trail.noteRefusal(account, one.address(), cause);
        return Optional.empty();
    }

    /**
     * Whether somebody who is signed in knows the account's password, asked again before something that outlives the session;
     * tries count as at sign-in, and a wrong one stands in the trail.
     */
    public boolean knowsPassword(SignedIn who, String password, String address) {
        if (!waiting.admits(who.accountName(), address)) {
            trail.note(OWN_PASSWORD_REFUSED, who.accountId(), "WAITING");
            return false;
        }
        boolean knows = passwords.matches(
                password, accounts.credential(who.accountName()).map(Credential::passwordHash));
        if (knows) {
            waiting.forgive(who.accountName(), address);
        } else {
            trail.note(OWN_PASSWORD_REFUSED, who.accountId(), "PASSWORD");
        }
        return knows;
    }

    /** What an open account is compared with. */
    public record Credential(long accountId, String passwordHash) {
        @Override
        public String toString() {
            return "Credential[" + accountId + "]";
        }
    }

    /** What somebody typed, and the address they came from. */
    public record SignInTry(String accountName, String password, String code, String address) {
        @Override
        public String toString() {
            return "SignInTry[" + address + "]";
        }
    }
}
