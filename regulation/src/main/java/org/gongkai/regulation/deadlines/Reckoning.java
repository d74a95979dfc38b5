package org.gongkai.regulation.deadlines;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import org.gongkai.regulation.Message;

/** One way of finding a period's last day; it can list the days it went through. */
public sealed interface Reckoning permits WorkdayReckoning, CalendarReckoning, FixedDate {

    /** The day of the event; never counted. */
    LocalDate from();

    /** The period's last day. */
    LocalDate due();

    /** The years whose holiday notices are not loaded although the last day rests on them; empty if it is final. */
    SortedSet<Integer> unloadedYears();

    /** Every day from the event to the last day, explained; {@code article} is named for the days counted. */
    List<CountedDay> days(Message article);
}
