package org.gongkai.web.publishing.due;

import java.util.Collection;
import java.util.List;
import org.gongkai.web.publishing.kinds.Particulars;

/** Items on their way that were never public. */
public interface PendingItems {
    /** What is known of one. */
    record Pending(long id, long body, String title, Particulars particulars) {}

    /**
     * Those of these bodies and kinds that are to be proactively disclosed, last changed first.
     *
     * @param kinds codes
     */
    List<Pending> of(Collection<Long> bodies, Collection<String> kinds, int most);
}
