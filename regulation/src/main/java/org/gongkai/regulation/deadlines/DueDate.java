package org.gongkai.regulation.deadlines;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.regulation.Message;

/**
 * The last day of a period.
 *
 * @param due the last day on which the act is in time
 * @param provisional whether the answer rests on a year whose holiday notice is not loaded; the reckoning names the years
 * @param article the provision that sets the period
 * @param reckoning how the day was found
 */
public record DueDate(LocalDate due, boolean provisional, Message article, Reckoning reckoning) implements DueAnswer {

    /** Every day from the starting day to the due date with its reason; computed on each call. */
    public List<CountedDay> days() {
        return reckoning.days(article);
    }
}
