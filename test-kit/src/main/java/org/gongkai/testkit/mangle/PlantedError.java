package org.gongkai.testkit.mangle;

import java.util.Set;

/**
 * An error put into a report on purpose.
 *
 * @param kind {@code arithmetic}, {@code period}, {@code title}, {@code opening}, or what kind of words was planted
 * @param codes codes of findings any of which names it
 * @param description what was changed, for people
 */
public record PlantedError(String kind, Set<String> codes, String description) {
    public PlantedError {
        codes = Set.copyOf(codes);
    }
}
