package org.gongkai.web.publishing.assessment;

import java.time.Instant;
import org.gongkai.web.publishing.model.Attribute;

/**
 * An item that is to be assessed.
 *
 * @param basis what it is now, and since when
 * @param seen what a form sends back, so that nobody answers for what changed meanwhile
 */
public record Waiting(long item, long body, String title, Basis basis, Seen seen) {
    /**
     * What an item is now.
     *
     * @param ground why it is not disclosed; empty for what is public
     * @param since when it was decided, published or assessed last, whichever is later
     */
    public record Basis(Attribute attribute, String ground, Instant since) {}

    /**
     * What somebody saw of an item.
     *
     * @param revision of the item
     * @param last number of its last assessment; 0 where there is none
     */
    public record Seen(long revision, long last) {}
}
