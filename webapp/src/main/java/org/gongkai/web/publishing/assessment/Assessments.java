package org.gongkai.web.publishing.assessment;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.gongkai.web.publishing.model.Actor;
import org.gongkai.web.publishing.model.Item;

/** Assessments, and what waits for one. Every change is made in the caller's transaction. */
public interface Assessments {
    /**
     * Until when what was decided, published or assessed last is to be looked at again by now.
     *
     * @param disclosed of what is public; of either {@link Instant#EPOCH} where none of it is asked about
     */
    record Before(Instant withheld, Instant disclosed) {}

    /**
     * An assessment with its item.
     *
     * @param title of the version that was assessed
     */
    record Done(long item, long body, String title, Assessed assessed) {}

    /**
     * Adds one.
     *
     * @param last number of the assessment it follows; 0 where there is none
     * @return whether it was added: another may have followed meanwhile
     */
    boolean add(Item item, long last, Finding finding, Actor recorder, Instant now);

    /** Those of an item, the newest first. */
    List<Assessed> of(long item);

    /** What of these bodies waits: what is withheld first, then what is public, and of each what waits longest; at most so many. */
    List<Waiting> waiting(Collection<Long> bodies, Before before, int most);

    /** How many items of these bodies are withheld and wait; counted up to this many. */
    long countWithheld(Collection<Long> bodies, Before before, int most);

    /** What was recorded for these bodies from one instant until before another, in its order. */
    List<Done> done(Collection<Long> bodies, Instant from, Instant until);
}
