package org.gongkai.web.search.engine;

import java.util.List;

/**
 * A question to the engine.
 *
 * @param limit how many keys are wanted at most, at least 1
 */
public record EngineQuestion(Query query, List<Filter> filters, Order order, int limit) {
    public EngineQuestion {
        filters = List.copyOf(filters);
        if (limit < 1) {
            throw new IllegalArgumentException("limit " + limit + " must be >= 1");
        }
    }
}
