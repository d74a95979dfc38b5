package org.gongkai.regulation.deadlines;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import org.gongkai.regulation.Message;

/**
 * A date that the law fixes; it does not move when it is a rest day.
 *
 * @param from any day of the year that the duty is about
 * @param due the fixed date
 */
public record FixedDate(LocalDate from, LocalDate due) implements Reckoning {

    @Override
    public SortedSet<Integer> unloadedYears() {
        return Collections.emptySortedSet();
    }

    @Override
    public List<CountedDay> days(Message article) {
        return List.of(new CountedDay(due, true, 1, Message.of("day.fixed"), article));
    }
}
