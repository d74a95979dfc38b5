package org.gongkai.web.places.model;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.gongkai.web.channels.model.Writing;
import org.gongkai.web.places.model.Delivery.Standing;
import org.gongkai.web.places.model.Delivery.What;

/** Where deliveries are kept, each state of each of them. Every change is made in the caller's transaction. */
public interface DeliveryBook {
    /** The deliveries of an item, the newest first. */
    List<Delivery> of(long item);

    /** A delivery; empty where there is none. */
    Optional<Delivery> find(long id);

    /** What of these bodies waits to become public, the longest first. */
    List<Delivery> waiting(Collection<Long> bodies, int most);

    /** What of these bodies must be taken down there, the longest first. */
    List<Delivery> toTakeDown(Collection<Long> bodies, int most);

    /** What of these bodies is public there and did not say what was approved when it was compared last, or was not there. */
    List<Delivery> differing(Collection<Long> bodies, int most);

    Delivery add(What what, Writing writing);

    /**
     * Puts this in the place of what was there; the former state stays in the history.
     *
     * @throws PlaceRefused somebody else changed it meanwhile
     */
    Delivery keep(Delivery before, Standing standing, Writing writing);

    /** Keeps a comparison, which is never changed. */
    void keep(Compared compared, Writing writing);

    /** The comparisons of a delivery, the newest first. */
    List<Compared> comparisons(long delivery, int most);

    /** The address at which an item stands on another platform alone; empty where it has a page of its own here. */
    Optional<String> publicAddress(long item);
}
