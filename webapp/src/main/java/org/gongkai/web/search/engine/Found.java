package org.gongkai.web.search.engine;

import java.util.List;

/**
 * What the engine found.
 *
 * @param keys the first ones, best first
 * @param total how many entries fit
 * @param isExact whether the total was counted to the end; where not, it is a lower bound, and there may be others
 */
public record Found(List<Key> keys, long total, boolean isExact) {
    public Found {
        keys = List.copyOf(keys);
    }
}
