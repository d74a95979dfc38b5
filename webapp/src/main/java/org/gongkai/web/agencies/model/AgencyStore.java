package org.gongkai.web.agencies.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.gongkai.web.agencies.Agencies.FormerName;
import org.gongkai.web.agencies.Agency;
import org.gongkai.web.agencies.AgencyHistory.Decided;
import org.gongkai.web.agencies.AgencyHistory.Ending;
import org.gongkai.web.agencies.CodeKind;
import org.gongkai.web.agencies.NewAgency;

/** What the tree needs kept: the present state of each body, and rows of its history, which are only ever added. */
public interface AgencyStore {
    Optional<Agency> find(long id);

    /** Those with these ids, by id. */
    List<Agency> all(Collection<Long> ids);

    /** The short names of those with these ids, by id. */
    Map<Long, String> shortNames(Collection<Long> ids);

    /** Those that still exist, by id. */
    List<Agency> existing(Collection<Long> ids);

    /** The root and what still exists below it, each body before those below it. */
    List<Agency> within(long root);

    /** The bodies below this one that still exist, or those at the top where none is named. */
    List<Agency> below(OptionalLong parent);

    boolean isWithin(long id, long root);

    Set<Long> idsWithin(long root);

    Optional<String> codeIn(long id, int year);

    /** Adds a body with its first name and code; the one above exists. */
    long add(NewAgency agency);

    /** Lets nobody else change the tree until the transaction ends. */
    void lock();

    void rename(long id, FormerName name);

    /** Puts the body, and with it everything below, under another. */
    void place(long id, OptionalLong above, LocalDate on);

    void end(long id, LocalDate on);

    void succeed(long id, long successor, LocalDate on, Ending ending);

    void recode(long id, CodeKind kind, String code, int firstYear);

    void note(long id, Decided decided, long account);
}
