package org.gongkai.web.accounts;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The door to accounts. Every call reads or writes within the caller's transaction, if there is one. */
public interface Accounts {
    /**
     * Opens an account with its posts from today on.
     *
     * @throws AccountRefused where name, password or posts cannot be so
     */
    Account open(NewAccount account);

    /** The account with this id. */
    Optional<Account> find(long accountId);

    /** The account with this name, in whatever case it is written. */
    Optional<Account> named(String accountName);

    /** Who this account is today, with the posts of today: what a sign-in yields; empty where it is closed or unknown. */
    Optional<SignedIn> signedIn(long accountId);

    /**
     * Gives a post, for a time or for good; holding several is allowed and noted beside the new one.
     *
     * @throws AccountRefused where two of the separated administrators would meet in one person, or the body is unknown
     */
    void assign(long accountId, Holding holding);

    /**
     * Ends a post with this last day; one that would begin only after it is never held.
     *
     * @throws AccountRefused where the account does not hold it
     */
    void release(long accountId, Post post, LocalDate lastDay);

    /** Closes an account for good: its posts end, its tokens and sessions with them. */
    void close(long accountId);

    /**
     * Sets another password and ends every session of the account.
     *
     * @throws AccountRefused which rule the password breaks
     */
    void changePassword(long accountId, String password);

    /** Gives the account an authenticator that counts at once; its secret in base 32, shown once. */
    String enrolAuthenticator(long accountId);

    /** Gives the account a card of one-time codes to be printed; the one before is worth nothing from now on. */
    List<String> printCodeCard(long accountId);

    /**
     * Issues a bearer token that acts as the account for so long.
     *
     * @param tokenName what it is for, to tell it from others in the list
     */
    IssuedToken issueToken(long accountId, String tokenName, Duration validity);

    /** Ends a token at once; false where there is none with this id, or it has ended already. */
    boolean revokeToken(long tokenId);
}
