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

    /**
     * The choice where no table tells: the form of the report year.
     *
     * @param edition null where no form was in force or the year is not known
     * @param hasTable whether the report prints values in a table, which may be the form with labels that are cut off
     */
    EditionChoice forYear(@Nullable Edition edition, boolean hasTable) {
        if (edition == null) {
            return this;
        }
        EditionReading reading =
                hasTable ? EditionReading.unread(edition) : new EditionReading(edition, List.of(), List.of(), 0);
        return new EditionChoice(reading, 0);
    }
}
