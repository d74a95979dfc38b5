package org.gongkai.screening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gongkai.screening.LabelledSet.Case;
import org.gongkai.screening.LabelledSet.Label;
import org.gongkai.screening.sighting.Kind;
import org.gongkai.screening.sighting.Sighting;

/** How much of what is labelled is found, and how much of what is found is labelled. What shares a character and the kind is the same. */
final class Accuracy {

    /** Counts of one kind. */
    static final class Count {
        private int hits;
        private int missed;
        private int wrong;

        double precision() {
            return hits + wrong == 0 ? 1 : (double) hits / (hits + wrong);
        }

        double recall() {
            return hits + missed == 0 ? 1 : (double) hits / (hits + missed);
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%d | %d | %d | %.1f %% | %.1f %%",
                    hits,
                    missed,
                    wrong,
                    100 * precision(),
                    100 * recall());
        }
    }

    private final Map<Kind, Count> counts = new EnumMap<>(Kind.class);
    private final Count total = new Count();
    private final List<String> differences = new ArrayList<>();

    static Accuracy of(List<Case> cases) {
        Accuracy accuracy = new Accuracy();
        Screener screener = new Screener();
        cases.forEach(one -> accuracy.add(one, screener.screen(one.text(), LocalDate.EPOCH)));
        return accuracy;
    }

    Count total() {
        return total;
    }

    Count of(Kind kind) {
        return counts.computeIfAbsent(kind, _ -> new Count());
    }

    List<String> differences() {
        return List.copyOf(differences);
    }

    private void add(Case one, List<Sighting> found) {
        List<Sighting> left = new ArrayList<>(found);
        left.removeIf(sighting -> sighting.kind().isWording());
        for (Label label : one.labels()) {
            boolean isFound = left.removeIf(sighting -> isSame(one.text(), sighting, label));
            of(label.kind()).hits += isFound ? 1 : 0;
            total.hits += isFound ? 1 : 0;
            of(label.kind()).missed += isFound ? 0 : 1;
            total.missed += isFound ? 0 : 1;
            if (!isFound) {
                differences.add(one.id() + " missed " + label.kind() + " " + label.words());
            }
        }
        for (Sighting sighting : left) {
            of(sighting.kind()).wrong++;
            total.wrong++;
            differences.add(one.id() + " wrong " + sighting.kind() + " " + sighting.found());
        }
    }

    private static boolean isSame(String text, Sighting sighting, Label label) {
        int at = text.indexOf(label.words());
        while (at >= 0) {
            boolean overlaps =
                    at < sighting.to() && sighting.from() < at + label.words().length();
            if (overlaps && sighting.kind() == label.kind()) {
                return true;
            }
            at = text.indexOf(label.words(), at + 1);
        }
        return false;
    }
}
