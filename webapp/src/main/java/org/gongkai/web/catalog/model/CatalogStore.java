package org.gongkai.web.catalog.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Where the bodies' own editions and occasions are kept. */
public interface CatalogStore {
    /** Of each of these owners the edition in force on that day; owners without one are left out. */
    List<Edition> inForce(Collection<Long> owners, LocalDate day);

    /** The newest edition of an owner, in force or not yet; {@link Edition#none} before the first. */
    Edition newest(long owner);

    /** The editions of an owner, the newest first, without their entries. */
    List<Edition> history(long owner);

    /**
     * Keeps the next edition of an owner.
     *
     * @throws org.springframework.dao.DuplicateKeyException somebody else was first
     */
    void add(Edition edition, String madeBy, Instant now);

    /** Keeps that something happened; the same day twice is kept once. */
    void add(Occasion occasion, String recordedBy, Instant now);

    /** What happened to these bodies from one day to another, both included. */
    List<Occasion> occasions(Collection<Long> bodies, LocalDate first, LocalDate last);

    /** How many occasions of each of these bodies were ever kept; bodies without any are left out. */
    Map<Long, Long> countOccasions(Collection<Long> bodies);

    /** How many editions of all owners were ever made. */
    long countEditions();
}
