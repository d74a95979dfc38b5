package org.gongkai.web.agencies;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** What bodies were on any day, and what became of them. A body that ended is answered for its days like any other. */
public interface AgencyHistory {
    /** The body as it was on this day; empty before its first day and from its end on. */
    Optional<Standing> on(long id, LocalDate day);

    /** The bodies directly below on this day, in the order in which they were entered. */
    List<Standing> childrenOn(long id, LocalDate day);

    /** The bodies that stood at the top on this day, in the order in which they were entered. */
    List<Standing> rootsOn(LocalDate day);

    /** What took the body's place, directly; empty while it exists. */
    List<Succession> successorsOf(long id);

    /** The bodies whose place it took. */
    List<Succession> predecessorsOf(long id);

    /** The successions in which any of these bodies took another's place or lost its own, asked for at once. */
    List<Succession> successionsOf(Collection<Long> ids);

    /** What was decided about the body, in the order in which it was entered. */
    List<Decided> decisionsOn(long id);

    /** Its codes with the years they count in, of its own kind first. */
    List<CodeYears> codesOf(long id);

    /** The 行政区划代码 of its place that counts now, with which the codes of places below it begin; empty where it has none. */
    default String divisionOf(long id) {
        return codesOf(id).stream()
                .filter(code ->
                        code.kind() == CodeKind.DIVISION && code.lastYear().isEmpty())
                .map(CodeYears::code)
                .findFirst()
                .orElse("");
    }

    /** The first day on which it exists no more; empty while it does. */
    Optional<LocalDate> endOf(long id);

    /** A number that grows with every decision about any body, to tell whether something changed meanwhile. */
    long stamp();

    /** A body on a day. */
    record Standing(long id, OptionalLong parent, String name, String shortName, AgencyKind kind) {}

    /**
     * That one body took another's place.
     *
     * @param on the first day of the successor's duty, from which the body exists no more
     */
    record Succession(long body, long successor, LocalDate on, Ending ending) {}

    /**
     * A code and its years.
     *
     * @param lastYear the last year it counts in; none while it does
     */
    record CodeYears(CodeKind kind, String code, int firstYear, OptionalInt lastYear) {}

    /**
     * A decision about a body.
     *
     * @param before what it was called, or what stood there before
     * @param after and after
     */
    record Decided(Decision decision, LocalDate on, String before, String after, Because because) {}

    /** What can be decided. */
    enum Decision {
        ESTABLISHED,
        RENAMED,
        MOVED,
        MERGED,
        SPLIT,
        ABOLISHED,
        RECODED
    }

    /** How a body ends. */
    enum Ending {
        MERGED,
        SPLIT,
        ABOLISHED
    }
}
