package org.gongkai.web.publishing.feeds;

import java.time.Instant;
import java.util.List;

/** All public items by their numbers, part by part. */
public interface ListedItems {
    /** The most numbers of items in a part: fewer than the 50,000 addresses that a sitemap may have. */
    int PART = 20_000;

    /** A public item with the moment at which its present version went out. */
    record Listed(long id, Instant publishedAt) {}

    /** The parts in which something is public, ascending; part 1 are the numbers 1 to {@link #PART}. */
    List<Long> parts();

    /** The public items of a part, ascending; none where there is no such part. */
    List<Listed> of(long part);
}
