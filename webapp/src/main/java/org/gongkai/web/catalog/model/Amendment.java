package org.gongkai.web.catalog.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.gongkai.web.catalog.model.Edition.Exclusion;

/**
 * What an owner changes in its catalogue.
 *
 * @param validFrom from this day on
 * @param reason why, in words
 * @param put entries that are added, or take the place of those with their code
 * @param removed codes of the owner's entries that are no more
 * @param excluded what does not apply from now on
 * @param applying what applies again; the statements do not matter
 */
public record Amendment(
        LocalDate validFrom,
        String reason,
        List<Entry> put,
        Set<String> removed,
        List<Exclusion> excluded,
        List<Exclusion> applying) {
    /** The lists are copied. */
    public Amendment {
        put = List.copyOf(put);
        removed = Set.copyOf(removed);
        excluded = List.copyOf(excluded);
        applying = List.copyOf(applying);
    }

    /** Entries alone. */
    public static Amendment putting(LocalDate validFrom, String reason, List<Entry> entries) {
        return new Amendment(validFrom, reason, entries, Set.of(), List.of(), List.of());
    }

    /** Exclusions alone. */
    public static Amendment excluding(LocalDate validFrom, String reason, List<Exclusion> exclusions) {
        return new Amendment(validFrom, reason, List.of(), Set.of(), exclusions, List.of());
    }

    /** The same with exclusions, too. */
    public Amendment and(List<Exclusion> more) {
        return new Amendment(validFrom, reason, put, removed, more, applying);
    }
}
