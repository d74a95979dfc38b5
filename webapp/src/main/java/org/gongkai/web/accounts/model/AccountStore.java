package org.gongkai.web.accounts.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.gongkai.web.accounts.Account;
import org.gongkai.web.accounts.Holding;
import org.gongkai.web.accounts.Post;
import org.gongkai.web.accounts.Role;

/** What the account book needs kept. */
public interface AccountStore {
    Optional<Account> find(long id);

    Optional<Account> named(String accountName);

    /** What an open account of this name is compared with at sign-in. */
    Optional<SignInDesk.Credential> credential(String accountName);

    void changePassword(long id, String passwordHash);

    /** Whether there is no account at all; nobody else adds one until the transaction ends. */
    boolean isEmptyAndLocked();

    /** Adds an open account without posts; empty where the name is taken, closed accounts included. */
    Optional<Long> add(String accountName, String personName, String passwordHash);

    /** Keeps others from changing this account's posts until the transaction ends. */
    void lock(long id);

    /** Adds a post; {@code combinedWith} are the roles the person holds besides at that time. */
    void assign(long id, Holding holding, Set<Role> combinedWith);

    /** Ends the open holdings of this post; how many there were. */
    int release(long id, Post post, LocalDate lastDay);

    /** Takes back the holdings of this post that begin only after this day; how many there were. */
    int takeBack(long id, Post post, LocalDate after);

    /** Closes the account and ends its posts. */
    void close(long id, LocalDate lastDay);
}
