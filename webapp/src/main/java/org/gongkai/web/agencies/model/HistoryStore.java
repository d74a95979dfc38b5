package org.gongkai.web.agencies.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.gongkai.web.agencies.Agencies.FormerName;
import org.gongkai.web.agencies.AgencyHistory;
import org.gongkai.web.agencies.AgencyKind;

/** The history of bodies as the rules of the tree ask for it. */
public interface HistoryStore extends AgencyHistory {
    /** The body with its first and last day; empty where there never was one. */
    Optional<Body> body(long id);

    /** The last day on which anything happened to the body, to those that stood below it, or to those it succeeded. */
    LocalDate lastDayOf(long id);

    /** The day from which it stands where it stands. */
    LocalDate placedOn(long id);

    /** The names it bore, oldest first. */
    List<FormerName> namesOf(long id);

    /** Whether it stands somewhere below that root now, not being the root itself. */
    boolean isBelow(long id, long root);

    /**
     * A body with its days.
     *
     * @param end the first day on which it exists no more
     */
    record Body(
            long id,
            OptionalLong parent,
            String name,
            String shortName,
            AgencyKind kind,
            LocalDate established,
            Optional<LocalDate> end) {}
}
