package org.gongkai.web.ledger;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The answer to a question.
 *
 * @param figures by measure; a measure that no entry speaks of is not there, which is not the same as 0
 * @param straddling entries that speak of a period which lies only partly in the question's; they count nowhere
 */
public record Count(Map<String, Figure> figures, List<Long> straddling) {
    /** Copies the collections. */
    public Count {
        figures = Map.copyOf(figures);
        straddling = List.copyOf(straddling);
    }

    /** The figure of this measure; empty where no entry speaks of it. */
    public Optional<Figure> figure(String measure) {
        return Optional.ofNullable(figures.get(measure));
    }

    /**
     * One figure with what is behind it.
     *
     * @param sum over all entries
     * @param entries the entries' ids, ascending; {@link Ledger#entries} gives the same ones
     * @param byGrain the parts of the sum by how fine the entries are
     */
    public record Figure(BigDecimal sum, List<Long> entries, Map<Grain, BigDecimal> byGrain) {
        /** Copies the collections. */
        public Figure {
            entries = List.copyOf(entries);
            byGrain = Map.copyOf(byGrain);
        }

        /** Whether a part of it was typed by hand (手工填报). */
        public boolean isPartlyTyped() {
            return byGrain.containsKey(Grain.TYPED);
        }
    }
}
