package org.gongkai.web.catalog.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.web.catalog.model.Edition.Exclusion;

/**
 * What is in force for a body: the standard catalogue, then what each body above it adds from the top down, then its own. A
 * lower entry takes the place of an upper one with its code, and brings it back where it did not apply above.
 */
public final class Inheritance {
    private Inheritance() {}

    /**
     * The entries in force, those that do not apply included, in the order of the catalogue.
     *
     * @param chain one edition an owner: the standard one, the root's, … , the body's own
     * @param level of the body
     */
    public static List<EffectiveEntry> effective(List<Edition> chain, Level level) {
        Map<String, EffectiveEntry> all = new LinkedHashMap<>();
        for (Edition edition : chain) {
            edition.entries()
                    .forEach(entry -> all.put(entry.code(), new EffectiveEntry(entry, edition.id(), Optional.empty())));
            edition.exclusions().forEach(exclusion -> exclude(all, exclusion));
        }
        return all.values().stream()
                .filter(one -> one.entry().reach().levels().contains(level))
                .toList();
    }

    private static void exclude(Map<String, EffectiveEntry> all, Exclusion exclusion) {
        switch (exclusion.target()) {
            case ENTRY -> all.computeIfPresent(exclusion.code(), (_, one) -> one.excludedBy(exclusion));
            case FIELD ->
                all.replaceAll(
                        (_, one) -> one.entry().field().equals(exclusion.code()) ? one.excludedBy(exclusion) : one);
        }
    }

    /** Of one owner's editions the one in force on a day: of those valid by then the last; empty before the first. */
    public static Optional<Edition> inForce(Collection<Edition> editions, LocalDate day) {
        return editions.stream()
                .filter(edition -> !edition.validFrom().isAfter(day))
                .max(Comparator.comparingInt(edition -> edition.id().number()));
    }
}
