package org.gongkai.report;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure that the running text states: 「全年主动公开政府信息131条」.
 *
 * @param kind what is counted, dotted and stable, such as {@code disclosed.total}; {@code count}, {@code amount} and {@code
 *     percent} where the words are in no list
 * @param label the words that say what is counted, as printed without the subject
 * @param quantity exact number and printed unit; a stated none (「未收到申请」) is 0 in the unit of its kind
 * @param scopeYear the year the figure is about, null where neither the sentence nor the report tells
 * @param quote the clause as printed, lines joined
 * @param places where the clause stands, one per line it runs over, at least one
 * @param confidence 0 to 1, that kind, number and year are right; below 0.98 where the text is vague (余, 多, 约) or plans
 */
public record Fact(
        String kind,
        String label,
        Quantity quantity,
        @Nullable Integer scopeYear,
        String quote,
        List<Provenance> places,
        double confidence) {
    public Fact {
        places = List.copyOf(places);
        if (places.isEmpty()) {
            throw new IllegalArgumentException("fact " + kind + " '" + quote + "' stands nowhere");
        }
    }

    /** The exact number. */
    public BigDecimal value() {
        return quantity.value();
    }

    /** The unit as printed, {@code %} for every sign of percent. */
    public String unit() {
        return quantity.unit();
    }

    /** Where the clause begins. */
    public Provenance place() {
        return places.getFirst();
    }
}
