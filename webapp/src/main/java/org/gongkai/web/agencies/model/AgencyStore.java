package org.gongkai.web.agencies.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.gongkai.web.agencies.Agencies.FormerName;
import org.gongkai.web.agencies.Agency;
import org.gongkai.web.agencies.NewAgency;

/** What the tree needs kept. */
public interface AgencyStore {
    Optional<Agency> find(long id);

    /** The bodies below this one that still exist, or those at the top where none is named. */
    List<Agency> below(OptionalLong parent);

    boolean isWithin(long id, long root);

    Set<Long> idsWithin(long root);

    Optional<String> codeIn(long id, int year);

    /** Adds a body with its first name and code; the one above exists. */
    long add(NewAgency agency);

    void rename(long id, FormerName name);

    List<FormerName> namesOf(long id);
}
