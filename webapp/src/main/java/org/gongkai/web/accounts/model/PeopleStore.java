package org.gongkai.web.accounts.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the administration of accounts needs kept. */
public interface PeopleStore {
    /**
     * Accounts that hold or held a post of these bodies, by name of the person.
     *
     * @param words part of either name; blank for all
     */
    List<Long> at(Collection<Long> bodies, String words, int limit);

    /** All accounts, the same way. */
    List<Long> all(String words, int limit);

    /** Those of these accounts that are locked. */
    Set<Long> lockedAmong(Collection<Long> ids);

    /** Locks an account; empty unlocks it. */
    void lock(long id, Optional<Instant> at);

    /** Keeps the hash of a link; those before it are worth nothing from now on. */
    void replaceLink(long id, byte[] secretHash, Instant expiresAt);

    /** Whose link it is, where it works. */
    Optional<Long> linkOf(byte[] secretHash, Instant now);

    /** Uses a link up; false where it does not work. */
    boolean useLink(byte[] secretHash, Instant now);

    long addHandOver(HandOver handOver);

    Optional<HandOver> handOver(long id);

    /** Those that this account has not taken note of. */
    List<HandOver> waitingFor(long account);

    /** Notes that the successor has taken note; false where they had before. */
    boolean received(long id, Instant at);

    /**
     * A hand-over.
     *
     * @param id 0 before it is kept
     * @param posts roles and bodies, {@code EDITOR 17} each
     */
    record HandOver(long id, long from, long to, LocalDate lastDay, List<String> posts) {}
}
