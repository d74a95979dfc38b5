/**
 * Which days are workdays: the yearly notices of the State Council's office as versioned data, and the calendar made of
 * them.
 *
 * <p>Nothing here knows a period, a request or today's date; a year without a notice is never guessed silently, it is
 * reported as not loaded. Start reading at {@link org.gongkai.regulation.calendar.WorkingDayCalendar}.
 */
@NullMarked
package org.gongkai.regulation.calendar;

import org.jspecify.annotations.NullMarked;
