package org.gongkai.web.search.engine;

import java.util.List;

/**
 * A question to the engine.
 *
 * @param limit how many entries are wanted at most, at least 1
 * @param skipped of so many of the first ones the keys are enough
 */
public record EngineQuestion(Query query, List<Filter> filters, Order order, int limit, int skipped) {
    public EngineQuestion {
        filters = List.copyOf(filters);
        if (limit < 1) {
            throw new IllegalArgumentException("limit " + limit + " must be >= 1");
        }
    }

    /** A question that wants all of each entry. */
    public EngineQuestion(Query query, List<Filter> filters, Order order, int limit) {
        this(query, filters, order, limit, 0);
    }
}
