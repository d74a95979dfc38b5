package org.gongkai.web.accounts.model;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.web.accounts.Account;
import org.gongkai.web.accounts.Accounts;
import org.gongkai.web.accounts.Role;
import org.gongkai.web.accounts.model.secrets.MachineTime;
import org.gongkai.web.accounts.model.secrets.Secrets;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Links by which people choose a password, and what becomes of sessions and second factors when an administrator acts. */
@Service
@Transactional
public class Keys {
    private static final long NO_SESSION = 0;

    private final PeopleStore store;
    private final Accounts accounts;
    private final Credentials credentials;
    private final AccountTrail trail;
    private final MachineTime time;

    Keys(PeopleStore store, Accounts accounts, Credentials credentials, AccountTrail trail, MachineTime time) {
        this.store = store;
        this.accounts = accounts;
        this.credentials = credentials;
        this.trail = trail;
        this.time = time;
    }

    /** The secret of a new link of this account. */
    String link(long id) {
        String secret = Secrets.random();
        store.replaceLink(id, Secrets.hash(secret), time.now().plus(People.LINK_LASTS));
        trail.note("account.link", id, "");
        return secret;
    }

    /** Whose link it is; empty where it does not work (any more). */
    @Transactional(readOnly = true)
    public Optional<Long> linkOf(String secret) {
        return store.linkOf(Secrets.hash(secret), time.now());
    }

    /**
     * Sets the password that the person chose, and uses the link up.
     *
     * @return false where the link does not work (any more)
     * @throws org.gongkai.web.accounts.AccountRefused which rule the password breaks; the link goes on working
     */
    public boolean choose(String secret, String password) {
        Optional<Long> id = linkOf(secret);
        if (id.isEmpty() || !store.useLink(Secrets.hash(secret), time.now())) {
            return false;
        }
        accounts.changePassword(id.get(), password);
        return true;
    }

    /** Ends where it is signed in, when an account was locked. */
    void locked(long id, boolean isLocked) {
        if (isLocked) {
            credentials.sessions().endOthers(id, NO_SESSION);
        }
        trail.note(isLocked ? "account.lock" : "account.unlock", id, "");
    }

    /** Without its second factor an account must not be left to whoever knows the password of before. */
    String reset(long id) {
        credentials.factors().remove(id);
        String name = accounts.find(id).map(Account::accountName).orElse("");
        accounts.changePassword(id, nobodysPassword(name));
        trail.note("account.reset-factor", id, "");
        return link(id);
    }

    /** A password that nobody knows; chance may not put the account's name into it, as that would be refused. */
    static String nobodysPassword(String accountName) {
        String name = AccountBook.normalName(accountName);
        String password = Secrets.random();
        while (!name.isEmpty() && password.toLowerCase(Locale.ROOT).contains(name)) {
            password = Secrets.random();
        }
        return password;
    }

    Set<Role> rolesInNeed() {
        return credentials.factors().rolesInNeed();
    }

    void require(Set<Role> roles) {
        EnumSet<Role> all = EnumSet.noneOf(Role.class);
        all.addAll(roles);
        Stream.of(Role.values()).filter(Role::isSeparated).forEach(all::add);
        credentials.factors().require(all);
        trail.note("account.rule-factors", 0, all.toString());
    }
}
