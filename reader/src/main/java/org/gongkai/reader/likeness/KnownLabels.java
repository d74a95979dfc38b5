package org.gongkai.reader.likeness;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The likeness of labels met before: reports print the same words of the form over and over. Holds so many labels of usual
 * length and then no more; safe for many threads.
 */
final class KnownLabels {
    private static final int MOST = 1_000;
    private static final int LONGEST = 80;

    private final Map<String, double[]> known = new ConcurrentHashMap<>();

    /** Likeness by row, null where the label was not met. */
    double @Nullable [] get(String label) {
        return known.get(label);
    }

    void put(String label, double[] likeness) {
        if (label.length() <= LONGEST && known.size() < MOST) {
            known.put(label, likeness);
        }
    }
}
