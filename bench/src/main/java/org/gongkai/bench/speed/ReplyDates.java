package org.gongkai.bench.speed;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.gongkai.regulation.calendar.WorkingDayCalendar;
import org.gongkai.regulation.deadlines.Deadlines;

/** Reply dates of requests received on successive days; a document stands for as many requests as it has bytes. */
public final class ReplyDates {
    private static final int DAYS = 2_000;

    private ReplyDates() {}

    /** The dates by which to reply. */
    public static Contender contender() {
        Deadlines deadlines = new Deadlines(WorkingDayCalendar.builtIn());
        LocalDate[] days = new LocalDate[DAYS];
        Arrays.setAll(days, LocalDate.of(2019, 1, 1)::plusDays);
        return new Contender("dates", "reply dates", requests -> {
            long sum = 0;
            for (int i = 0; i < requests.length; i++) {
                sum += deadlines.replyDate(days[i % DAYS]).getDayOfMonth();
            }
            return sum;
        });
    }

    /** One document of this many requests. */
    public static List<byte[]> requests(int count) {
        return List.of(new byte[count]);
    }
}
