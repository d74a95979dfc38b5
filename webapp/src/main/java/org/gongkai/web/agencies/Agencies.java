package org.gongkai.web.agencies;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The door to the tree of bodies. Every call reads or writes within the caller's transaction, if there is one. */
public interface Agencies {
    /** The body with this id, also when it exists no more; empty where there never was one. */
    Optional<Agency> find(long id);

    /** The bodies with these ids, by id, also those that exist no more; ids that never were are left out. */
    List<Agency> all(Collection<Long> ids);

    /** What these bodies are called for short, by id, also those that exist no more; ids that never were are left out. */
    Map<Long, String> shortNames(Collection<Long> ids);

    /** Those of these bodies that still exist, by id. */
    List<Agency> existing(Collection<Long> ids);

    /** The root and what still exists below it, each body before those below it, in the order in which they were entered. */
    List<Agency> within(long root);

    /** The bodies that stand at the top, in the order in which they were entered. */
    List<Agency> roots();

    /** The bodies directly below, in the order in which they were entered; those that exist no more are left out. */
    List<Agency> childrenOf(long id);

    /** Whether the body is that root or stands anywhere below it; false where either does not exist. */
    boolean isWithin(long id, long root);

    /** Whether two bodies are the same, or one stands anywhere below the other. */
    default boolean areInLine(long one, long other) {
        return one == other || isWithin(one, other) || isWithin(other, one);
    }

    /** The root itself and every body below it, also those that exist no more. */
    Set<Long> idsWithin(long root);

    /** The code that was valid in this year, its own rather than that of its place; empty where the body had none yet, or no more. */
    Optional<String> codeIn(long id, int year);

    /**
     * Enters a body.
     *
     * @throws ChangeRefused where the body above does not exist on that day, or may not hold a body of this kind
     */
    Agency establish(NewAgency agency);

    /** Gives a body another name from this day on; the former one stays in its history. */
    Agency rename(long id, String name, String shortName, LocalDate from);

    /** The names a body bore, oldest first, each with the first day of its validity. */
    List<FormerName> namesOf(long id);

    /** A name and the day from which the body bore it. */
    record FormerName(String name, String shortName, LocalDate from) {}
}
