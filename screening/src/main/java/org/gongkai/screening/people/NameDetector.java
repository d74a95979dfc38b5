package org.gongkai.screening.people;

import java.util.function.Consumer;
import org.gongkai.screening.passage.Passage;
import org.gongkai.screening.sighting.Sighting;

/** Finds full names beside what must not be told of a person. */
public final class NameDetector {
    private NameDetector() {}

    /** Tells whatever is found, in lists and in sentences. */
    public static void detect(Passage passage, Consumer<Sighting> found) {
        NameColumns.detect(passage, found);
        NamesInSentences.detect(passage, found);
    }
}
