package org.gongkai.screening.numbers;

import java.util.function.Consumer;
import org.gongkai.screening.passage.Passage;
import org.gongkai.screening.passage.WordLists;
import org.gongkai.screening.sighting.Sighting;

/** Finds all numbers that lead to a person. */
public final class NumberDetector {
    static final WordLists WORDS = WordLists.beside(NumberDetector.class, "numbers.txt");

    private NumberDetector() {}

    /** Tells whatever is found; the same digits may be told as several kinds. */
    public static void detect(Passage passage, Consumer<Sighting> found) {
        Scan scan = new Scan(passage);
        ResidentNumbers residents = new ResidentNumbers(scan);
        Telephones telephones = new Telephones(scan);
        Accounts accounts = new Accounts(scan);
        for (int index = 0; index < scan.size(); index++) {
            residents.detect(index, found);
            telephones.detect(index, found);
            accounts.detect(index, found);
        }
        Forms.detect(passage, found);
    }
}
