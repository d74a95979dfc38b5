package org.gongkai.web.publishing.cleanup;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.web.publishing.model.Actor;

/** Where campaigns and their conclusions are kept. Every change is made in the caller's transaction. */
public interface Campaigns {
    /** Starts one. */
    Campaign open(long body, Campaign.Plan plan, Actor who, Instant now);

    /** One by its number. */
    Optional<Campaign> find(long id);

    /** The same, and nobody else changes it until the transaction ends. */
    Optional<Campaign> lock(long id);

    /** Those started by these bodies, and those of the bodies above that reach below; the newest first. */
    List<Campaign> seenBy(Collection<Long> bodies, Collection<Long> above);

    /** Notes that no more conclusions follow. */
    void close(long id, Actor who, Instant now);

    /** Notes the item that was drafted from the results. */
    void announce(long id, long item);

    /** The conclusions of a campaign that were not corrected, by the number of their item. */
    Map<Long, Conclusion> conclusions(long campaign);

    /** Every conclusion about an item in a campaign, the first one first. */
    List<Conclusion> history(long campaign, long item);

    /** Nobody else concludes about this item until the transaction ends, in whatever campaign. */
    void claim(long item);

    /**
     * Records a conclusion, which counts from now on.
     *
     * @param corrected number of the one it corrects; 0 for a first one
     */
    void conclude(long campaign, NormativeDocument document, Conclusion made, long corrected);
}
