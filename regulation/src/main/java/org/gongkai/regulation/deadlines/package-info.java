/**
 * Periods and due dates: the rules as data, the counting of workdays, calendar days, months and fixed dates, and the
 * explanation of every day of a period.
 *
 * <p>Nothing here stores a date or knows a request; a due date is always computed anew from a calendar. Start reading at
 * {@link org.gongkai.regulation.deadlines.Deadlines}.
 */
@NullMarked
package org.gongkai.regulation.deadlines;

import org.jspecify.annotations.NullMarked;
