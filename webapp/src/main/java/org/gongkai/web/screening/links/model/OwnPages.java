package org.gongkai.web.screening.links.model;

import java.util.Map;
import java.util.Set;

/** Pages of this portal; they are asked of those who have them and never over a network. */
public interface OwnPages {
    /**
     * What anybody gets who follows these.
     *
     * @param paths such as {@code /items/17}, without what stands behind a question mark
     * @return for each path one of {@link LinkReason#OWN_PAGE}, {@link LinkReason#OWN_UNKNOWN} and {@link
     *     LinkReason#OWN_WITHDRAWN}
     */
    Map<String, LinkReason> of(Set<String> paths);
}
