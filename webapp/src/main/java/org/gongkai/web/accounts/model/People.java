package org.gongkai.web.accounts.model;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.regulation.calendar.ChinaTime;
import org.gongkai.web.accounts.Account;
import org.gongkai.web.accounts.AccountRefused;
import org.gongkai.web.accounts.AccountRefused.Reason;
import org.gongkai.web.accounts.Accounts;
import org.gongkai.web.accounts.Holding;
import org.gongkai.web.accounts.NewAccount;
import org.gongkai.web.accounts.Permission;
import org.gongkai.web.accounts.Permissions;
import org.gongkai.web.accounts.Post;
import org.gongkai.web.accounts.Role;
import org.gongkai.web.accounts.SignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Administering the accounts of a subtree: opening, posts with their days, locks and new keys. What an administrator may do is asked of
 * {@link Permissions}; who set a password is always the person, through a link that works once.
 */
@Service
@Transactional
public class People {
    /** So long a link works. */
    public static final Duration LINK_LASTS = Duration.ofDays(3);

    private static final int MOST = 500;

    private final PeopleStore store;
    private final Accounts accounts;
    private final Permissions permissions;
    private final Keys keys;
    private final Clock clock;

    People(PeopleStore store, Accounts accounts, Permissions permissions, Keys keys, Clock clock) {
        this.store = store;
        this.accounts = accounts;
        this.permissions = permissions;
        this.keys = keys;
        this.clock = clock;
    }

    /** Somebody in the list, and whether the account is locked. */
    public record Person(Account account, boolean isLocked) {}

    /**
     * The accounts this administrator looks after.
     *
     * @param words part of either name; blank for all
     * @throws AccountRefused the person looks after none
     */
    @Transactional(readOnly = true)
    public List<Person> list(SignedIn who, String words) {
        String wanted = words.strip();
        requireAdministrator(who);
        List<Long> ids = looksAfterAll(who)
                ? store.all(wanted, MOST)
                : store.at(permissions.bodiesWhere(who, Permission.MANAGE_ACCOUNTS), wanted, MOST);
        Set<Long> locked = store.lockedAmong(ids);
        return ids.stream()
                .flatMap(id -> accounts.find(id).stream())
                .map(account -> new Person(account, locked.contains(account.id())))
                .toList();
    }

    /**
     * Refuses whoever looks after no accounts at all.
     *
     * @throws AccountRefused the posts do not allow it
     */
    @Transactional(readOnly = true)
    public void requireAdministrator(SignedIn who) {
        if (!looksAfterAll(who)
                && permissions.bodiesWhere(who, Permission.MANAGE_ACCOUNTS).isEmpty()) {
            throw new AccountRefused(Reason.NOT_YOURS, Role.BODY_ADMINISTRATOR.key());
        }
    }

    /**
     * One of them.
     *
     * @throws AccountRefused there is none, or none this administrator looks after
     */
    @Transactional(readOnly = true)
    public Person find(SignedIn who, long id) {
        Account account = accounts.find(id).orElseThrow(() -> notYours(id));
        boolean isSeen = looksAfterAll(who)
                || account.holdings().stream()
                        .anyMatch(held -> permissions.allows(
                                who, Permission.MANAGE_ACCOUNTS, held.post().body()));
        if (!isSeen) {
            throw notYours(id);
        }
        return new Person(account, store.lockedAmong(List.of(id)).contains(id));
    }

    /** Whether this administrator may lock the account and give it new keys. */
    @Transactional(readOnly = true)
    public boolean mayManage(SignedIn who, Account account) {
        return permissions.allowsManaging(who, account, today());
    }

    /**
     * Opens an account with its first post; nobody knows a password of it.
     *
     * @return the secret of the link by which the person chooses one
     * @throws AccountRefused why not
     */
    public Opened open(SignedIn who, String accountName, String personName, Post first) {
        if (!permissions.allowsGranting(who, first, 0)) {
            throw new AccountRefused(Reason.NOT_YOURS, first.role().key());
        }
        Account account = accounts.open(
                new NewAccount(accountName, personName, Keys.nobodysPassword(accountName), List.of(first)));
        return new Opened(account.id(), keys.link(account.id()));
    }

    /** An account and the secret of its link, shown once. */
    public record Opened(long id, String secret) {
        @Override
        public String toString() {
            return "Opened[" + id + "]";
        }
    }

    /**
     * Gives a post.
     *
     * @throws AccountRefused why not
     */
    public void give(SignedIn who, long id, Holding holding) {
        find(who, id);
        if (!permissions.allowsGranting(who, holding.post(), id)) {
            throw new AccountRefused(Reason.NOT_YOURS, holding.post().role().key());
        }
        accounts.assign(id, holding);
    }

    /**
     * Ends a post with this last day.
     *
     * @throws AccountRefused why not
     */
    public void end(SignedIn who, long id, Post post, LocalDate lastDay) {
        if (!permissions.allowsGranting(who, post, id)) {
            throw new AccountRefused(Reason.NOT_YOURS, post.role().key());
        }
        accounts.release(id, post, lastDay);
    }

    /** Locks or unlocks an account; a locked one ends where it is signed in, and keeps its posts. */
    public void lock(SignedIn who, long id, boolean isLocked) {
        manage(who, id);
        store.lock(id, isLocked ? Optional.of(clock.instant()) : Optional.empty());
        keys.locked(id, isLocked);
    }

    /**
     * Takes password, authenticator and code card away, when they were lost or somebody else has them; the secret of a link to set
     * a password again.
     */
    public String resetKeys(SignedIn who, long id) {
        manage(who, id);
        return keys.reset(id);
    }

    /**
     * Which roles may not work without a second factor.
     *
     * @throws AccountRefused the person looks after no accounts
     */
    @Transactional(readOnly = true)
    public Set<Role> rolesInNeed(SignedIn who) {
        requireAdministrator(who);
        return keys.rolesInNeed();
    }

    /**
     * Sets which roles may not work without a second factor; the separated administrators always need one.
     *
     * @throws AccountRefused the posts do not allow it
     */
    public void require(SignedIn who, Set<Role> roles) {
        if (!permissions.allows(who, Permission.RULE_SIGN_IN, Post.EVERYWHERE)) {
            throw new AccountRefused(Reason.NOT_YOURS, Role.SECURITY_ADMINISTRATOR.key());
        }
        keys.require(roles);
    }

    private boolean looksAfterAll(SignedIn who) {
        return permissions.allows(who, Permission.MANAGE_ACCOUNTS, Post.EVERYWHERE);
    }

    private Account manage(SignedIn who, long id) {
        Account account = find(who, id).account();
        if (!mayManage(who, account)) {
            throw notYours(id);
        }
        return account;
    }

    private LocalDate today() {
        return ChinaTime.today(clock);
    }

    private static AccountRefused notYours(long id) {
        return new AccountRefused(Reason.NOT_YOURS, String.valueOf(id));
    }
}
