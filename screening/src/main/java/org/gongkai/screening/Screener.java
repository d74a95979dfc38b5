package org.gongkai.screening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.gongkai.screening.marks.MarkDetector;
import org.gongkai.screening.numbers.NumberDetector;
import org.gongkai.screening.passage.Passage;
import org.gongkai.screening.people.AddressDetector;
import org.gongkai.screening.people.NameDetector;
import org.gongkai.screening.sighting.Sighting;
import org.gongkai.screening.wording.WordingDetector;

/**
 * Looks through texts for what may not go out as it is. Nothing is kept between texts, so that one screener serves all threads.
 *
 * @regulation art. 15
 */
public final class Screener {

    /**
     * What stands in a text and has to be masked or answered for, in the order of its places, none over another.
     *
     * @param text a line for each paragraph and each row of a table, a tabulator between the cells of a row; of any length
     * @param writtenOn the day of the text: a law that was in force then is no mistake
     */
    public List<Sighting> screen(String text, LocalDate writtenOn) {
        Passage passage = new Passage(text);
        List<Sighting> all = new ArrayList<>();
        NumberDetector.detect(passage, all::add);
        AddressDetector.detect(passage, all::add);
        NameDetector.detect(passage, all::add);
        MarkDetector.detect(passage, all::add);
        WordingDetector.detect(text, writtenOn, all::add);
        return withoutOverlaps(all);
    }

    /** Where two share characters the kind that comes first stays; of one kind the longer. */
    private static List<Sighting> withoutOverlaps(List<Sighting> all) {
        BitSet taken = new BitSet();
        List<Sighting> kept = new ArrayList<>();
        all.sort(Comparator.comparing(Sighting::kind)
                .thenComparingInt(one -> one.from() - one.to())
                .thenComparingInt(Sighting::from));
        for (Sighting one : all) {
            int next = taken.nextSetBit(one.from());
            if (next < 0 || next >= one.to()) {
                taken.set(one.from(), one.to());
                kept.add(one);
            }
        }
        kept.sort(Comparator.comparingInt(Sighting::from));
        return List.copyOf(kept);
    }
}
