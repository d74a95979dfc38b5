package org.gongkai.reader;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.gongkai.report.form.Edition;
import org.jspecify.annotations.Nullable;

/**
 * The edition that fits best, and how clearly.
 *
 * @param best the reading to go on with
 * @param margin 0 to 1: how far its score lies above the next one's
 */
record EditionChoice(EditionReading best, double margin) {
    /**
     * Chooses by fit of the tables and by the share of words that only this edition has; both count alike.
     *
     * @param readings one per edition, at least one
     */
    static EditionChoice of(List<EditionReading> readings, Map<Edition, Double> shares) {
        List<EditionReading> ranked = readings.stream()
                .sorted(Comparator.comparingDouble((EditionReading reading) -> -weight(reading, shares)))
                .toList();
        EditionReading best = ranked.getFirst();
        double top = weight(best, shares);
        double next = ranked.size() > 1 ? weight(ranked.get(1), shares) : 0;
        return new EditionChoice(best, top <= 0 ? 0 : Math.min(1, (top - next) / top));
    }

    private static double weight(EditionReading reading, Map<Edition, Double> shares) {
        return reading.score() + shares.getOrDefault(reading.edition(), 0.0);
    }

    /** The choice where no table tells: the form of the report year. */
    EditionChoice forYear(@Nullable Edition edition) {
        return edition == null ? this : new EditionChoice(new EditionReading(edition, List.of(), List.of(), 0), 0);
    }
}
