package org.gongkai.regulation.requests;

import java.time.LocalDate;
import org.gongkai.regulation.Message;

/**
 * Something that did happen but that the law does not allow; dates are reckoned as if an act without effect had not been
 * done.
 *
 * @param kind what it is
 * @param on the day of the act
 * @param lastDay the day by which it should have been done; the day of the act itself where lateness is not the fault
 */
public record ClockFault(Kind kind, LocalDate on, LocalDate lastDay) {

    /** The kinds of fault. */
    public enum Kind {
        /** The correction was asked after the seventh workday (art. 30). */
        CORRECTION_NOTICE_LATE,
        /** The period to correct is longer than the fifteen workdays usual under the Jiangsu norm. */
        CORRECTION_PERIOD_LONG,
        /** The extension was told after the original due date; it has no effect, even if the reply is early in it. */
        EXTENSION_NOTICE_LATE,
        /** No consent of the head is recorded by the day of the notice; the extension has no effect. */
        EXTENSION_WITHOUT_CONSENT,
        /** The period started anew after the extension; the extension has no effect. */
        EXTENSION_SUPERSEDED,
        /** The period started anew after a delay of article 35 was set; the delay has no effect. */
        DELAY_SUPERSEDED,
        /** The delay of article 35 was told after the due date; it has no effect. */
        DELAY_NOTICE_LATE,
        /** The fee notice was sent after the reply period; the period neither stops for it nor starts anew on payment. */
        FEE_NOTICE_LATE,
        /** The reply went out after the due date. */
        REPLY_LATE,
        /** The reply went out in a way that does not count as service. */
        REPLY_NOT_SERVED
    }

    /** What is wrong, for the clerk. */
    public Message message() {
        return Message.of("fault." + kind, on, lastDay);
    }
}
