package org.gongkai.regulation.calendar;

/** What a day is in the working-day calendar (工作日历). */
public enum DayKind {
    /** Monday to Friday, not named by a notice. */
    WORKDAY,
    /** A Saturday or Sunday that a notice makes a workday (调休上班). */
    MAKEUP,
    /** A Saturday or Sunday that no notice names. */
    WEEKEND,
    /** A day off named by a notice (放假), whatever its day of the week. */
    HOLIDAY;

    /** Whether a workday period counts this day. */
    public boolean isWorkday() {
        return switch (this) {
            case WORKDAY, MAKEUP -> true;
            case WEEKEND, HOLIDAY -> false;
        };
    }
}
