package org.gongkai.web.search.engine;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/**
 * What the engine found. How many there are besides may still be being counted while the first ones are shown.
 *
 * @param keys the first ones, best first
 * @param counting tells how many entries fit
 */
public record Found(List<Key> keys, Future<Count> counting) {
    public Found {
        keys = List.copyOf(keys);
    }

    /**
     * How many entries fit.
     *
     * @param total at least 0
     * @param isExact whether they were counted to the end; where not, the total is a lower bound, and there may be others
     */
    public record Count(long total, boolean isExact) {}

    /** How many entries fit; waits until they are counted, and fails as counting did. */
    public Count count() {
        try {
            return counting.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BusyException(e);
        }
    }
}
