package org.gongkai.web.publishing.sweep;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.gongkai.web.publishing.model.PublicItem;

/** What the last sweep found. Every change is made in the caller's transaction. */
public interface SweptItems {
    /** Notes what was found in a public version; nothing found forgets it. */
    void note(PublicItem item, List<String> codes, Instant now);

    /** Items of these bodies that are public as they were swept, the oldest publication last, at most so many. */
    List<Swept> open(Collection<Long> bodies, int most);

    /** How many there are of these bodies. */
    long count(Collection<Long> bodies);
}
