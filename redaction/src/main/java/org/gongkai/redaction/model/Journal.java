package org.gongkai.redaction.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** Counts what was taken out of one file. For one thread. */
public final class Journal {
    private final Map<Removed, Integer> counts = new EnumMap<>(Removed.class);

    /** One more. */
    public void note(Removed what) {
        note(what, 1);
    }

    /** So many more; none is no entry. */
    public void note(Removed what, int howMany) {
        if (howMany > 0) {
            counts.merge(what, howMany, Integer::sum);
        }
    }

    /** Everything so far. */
    public Map<Removed, Integer> counts() {
        Map<Removed, Integer> copy = new EnumMap<>(Removed.class);
        copy.putAll(counts);
        return Collections.unmodifiableMap(copy);
    }
}
