package org.gongkai.regulation.deadlines;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.regulation.Message;

/** One way of finding a period's last day; it can list the days it went through. */
public sealed interface Reckoning permits WorkdayReckoning, CalendarReckoning, FixedDate {

    /** The day of the event; never counted. */
    LocalDate from();

    /** The period's last day. */
    LocalDate due();

    /** Whether the last day rests on a year without a holiday notice. */
    boolean isProvisional();

    /** Every day from the event to the last day, explained; {@code article} is named for the days counted. */
    List<CountedDay> days(Message article);
}
