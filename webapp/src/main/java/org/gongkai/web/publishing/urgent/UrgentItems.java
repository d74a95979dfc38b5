package org.gongkai.web.publishing.urgent;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.gongkai.web.publishing.model.Actor;
import org.gongkai.web.publishing.model.Item;

/** What went out urgently. Every change is made in the caller's transaction. */
public interface UrgentItems {
    /**
     * Notes that a version goes out on one signature, before it does.
     *
     * @param out as it is from then on, with the time until when its steps are to be completed
     * @param reason why it could not wait
     */
    void begin(Item out, Actor signer, String reason, Instant now);

    /** Notes that every step has approved exactly what went out; what never went out urgently is left alone. */
    void complete(long item, int version, Instant now);

    /** Those of these bodies that are public as they went out and not completed, the most urgent first. */
    List<Urgent> open(Collection<Long> bodies, int most);
}
