package org.gongkai.regulation.calendar;

import java.time.LocalDate;

/**
 * One day named by a holiday notice.
 *
 * @param date the day
 * @param kind {@link DayKind#HOLIDAY} or {@link DayKind#MAKEUP}, nothing else
 * @param name the holiday it belongs to, as the notice prints it
 */
public record NoticeDay(LocalDate date, DayKind kind, String name) {

    public NoticeDay {
        if (kind != DayKind.HOLIDAY && kind != DayKind.MAKEUP) {
            throw new IllegalArgumentException("kind " + kind + " of " + date + " must be HOLIDAY or MAKEUP");
        }
    }
}
