package org.gongkai.web.publishing.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where items are kept. Every change is made in the caller's transaction. */
public interface Items {
    /** A new item with its first version, at step draft; its revision is 0. */
    Item add(long body, Content content, Actor author, Instant now);

    /** An item with its newest version and that version's reviews. */
    Optional<Item> find(long id);

    /**
     * Keeps what became of an item.
     *
     * @param before as it was found, so that a change made meanwhile is noticed
     * @return the item with its next revision
     * @throws ActionRefused when somebody else changed it meanwhile
     */
    Item keep(Item before, Item after, Instant now);

    /**
     * Makes the newest version of an item public, with the index number it keeps for ever; its revision stays.
     *
     * @param answered how many remarks of its screening people have answered for; none of them is open
     * @return the item as it is then
     */
    Item publish(Item item, Actor publisher, String organCode, int answered, Instant now);

    /** Notes why an item is public no more. */
    void withdraw(long id, String reason, Instant now);

    /** The steps a body prescribes. */
    PrescribedPlan planOf(long body);

    /**
     * Sets the steps a body prescribes; items on their way keep to the new ones from their next step on.
     *
     * @param before as it was read, so that a change made meanwhile is noticed
     * @throws ActionRefused when somebody else changed it meanwhile
     */
    PrescribedPlan prescribe(long body, PrescribedPlan before, ReviewPlan plan);

    /** Items that are approved and whose time has come, the longest overdue first. */
    List<Long> due(Instant now, int most);

    /** Locks an item for this transaction; false where it is due no more, or somebody else is at it. */
    boolean claimDue(long id, Instant now);
}
