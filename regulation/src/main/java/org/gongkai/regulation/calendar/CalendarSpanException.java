package org.gongkai.regulation.calendar;

import java.time.LocalDate;
import java.util.Locale;
import org.gongkai.regulation.Message;

/** A date that the calendar cannot answer for, because it lies outside the years it spans at all. */
public final class CalendarSpanException extends IllegalArgumentException {

    private final transient Message sentence;

    CalendarSpanException(String what) {
        this(Message.of("calendar.span", what, WorkingDayCalendar.FIRST_DAY, WorkingDayCalendar.LAST_DAY));
    }

    private CalendarSpanException(Message sentence) {
        super(sentence.in(Locale.ENGLISH));
        this.sentence = sentence;
    }

    static CalendarSpanException at(LocalDate date) {
        return new CalendarSpanException(date.toString());
    }

    /** The sentence for the person who gave the date. */
    public Message sentence() {
        return sentence;
    }
}
