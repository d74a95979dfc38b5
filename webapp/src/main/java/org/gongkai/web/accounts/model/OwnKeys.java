package org.gongkai.web.accounts.model;

import java.util.List;
import java.util.Optional;
import org.gongkai.web.accounts.Accounts;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.accounts.model.secrets.SecondFactors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody changes of their own: password, authenticator, code card. What outlives the session asks for the password. */
@Service
public class OwnKeys {
    private final Accounts accounts;
    private final SecondFactors factors;
    private final Sessions sessions;
    private final SignInDesk desk;
    private final AccountTrail trail;

    OwnKeys(Accounts accounts, SecondFactors factors, Sessions sessions, SignInDesk desk, AccountTrail trail) {
        this.accounts = accounts;
        this.factors = factors;
        this.sessions = sessions;
        this.desk = desk;
        this.trail = trail;
    }

    /** The secret of the authenticator to be confirmed, in base 32; empty where one is in use. */
    public Optional<String> proposeAuthenticator(SignedIn who) {
        return factors.propose(who.accountId());
    }

    /** Takes the proposed authenticator into use; false where the code is not one of it. */
    @Transactional
    public boolean confirmAuthenticator(SignedIn who, String code) {
        if (!factors.confirm(who.accountId(), code)) {
            trail.note("account.authenticator-refused", who.accountId(), "CODE");
            return false;
        }
        sessions.factorSetUp(who.accountId());
        trail.note("account.enrol-authenticator", who.accountId(), "");
        return true;
    }

    /** How many codes of the card are left. */
    public int cardCodesLeft(SignedIn who) {
        return factors.cardCodesLeft(who.accountId());
    }

    /** The codes of a new card; empty where the password is not the person's. */
    public Optional<List<String>> printCard(SignedIn who, String password, String address) {
        if (!desk.knowsPassword(who, password, address)) {
            return Optional.empty();
        }
        List<String> codes = accounts.printCodeCard(who.accountId());
        sessions.factorSetUp(who.accountId());
        return Optional.of(codes);
    }

    /**
     * Changes the password and ends every session; false where the present one is not the person's.
     *
     * @throws org.gongkai.web.accounts.AccountRefused which rule the next one breaks
     */
    public boolean changePassword(SignedIn who, String present, String next, String address) {
        if (!desk.knowsPassword(who, present, address)) {
            return false;
        }
        accounts.changePassword(who.accountId(), next);
        return true;
    }
}
