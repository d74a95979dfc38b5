package org.gongkai.web.publishing.model;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Scans of forms that were signed on paper, each bound to the opinion it shows; never public. */
public interface ReviewScans {
    /**
     * Adds a page.
     *
     * @param review number of the opinion among those of the item's newest version, from 1
     */
    void add(Item item, int review, Attachment scan, Actor by, Instant now);

    /** The scans of the newest version's opinions by their number, in the order in which they came. */
    Map<Integer, List<Attachment>> of(Item item);
}
