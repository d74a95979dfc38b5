package org.gongkai.regulation.deadlines;

/** The unit in which the law gives a period. */
public enum PeriodUnit {
    /** Workdays (工作日): ends on a workday. */
    WORKDAY,
    /** Calendar days (自然日). */
    CALENDAR_DAY,
    /** Calendar months (月): the same day of a later month, or that month's last day. */
    MONTH,
    /** Calendar years (年). */
    YEAR,
    /** A month and day of the year after the starting day's year. */
    FIXED
}
