package org.gongkai.regulation.requests;

import java.time.LocalDate;
import org.gongkai.regulation.Message;
import org.gongkai.regulation.deadlines.Deadlines;

/** Why a history cannot have happened as recorded; the record must be corrected before any date is reckoned. */
public sealed interface ImpossibleHistory {

    /** What is wrong with which value, what was expected, what to do. */
    default Message message() {
        return switch (this) {
            case RegisteredNotOnce(int times) -> Message.of("history.registered", times);
            case ConfirmedBeforeArrival(LocalDate confirmed, LocalDate arrived) ->
                Message.of("history.confirmed", confirmed, arrived);
            case BeforeReceipt(LocalDate on, LocalDate received) -> Message.of("history.before-receipt", on, received);
            case AfterEnd(LocalDate on, LocalDate ended) -> Message.of("history.after-end", on, ended);
            case CorrectionAskedTwice(LocalDate second, LocalDate first) ->
                Message.of("history.correction-twice", second, first);
            case CorrectionNotAsked(LocalDate on) -> Message.of("history.correction-not-asked", on);
            case InquiryNotSent(String inquiry, LocalDate on) -> Message.of("history.inquiry-not-sent", inquiry, on);
            case InquirySentTwice(String inquiry, LocalDate second) ->
                Message.of("history.inquiry-twice", inquiry, second);
            case AnsweredBeforeDelivery(String inquiry, LocalDate answered, LocalDate delivered) ->
                Message.of("history.answered-before-delivery", inquiry, answered, delivered);
            case ExtendedTwice(LocalDate second, LocalDate first) ->
                Message.of("history.extended-twice", second, first);
            case ExtensionOutOfRange(int workdays) ->
                Message.of("history.extension-range", workdays, Deadlines.LONGEST_EXTENSION);
            case FeeNoticeReceivedBeforeSent(LocalDate received, LocalDate sent) ->
                Message.of("history.fee-notice-order", received, sent);
            case NotConfirmed(LocalDate on, LocalDate arrived) -> Message.of("history.not-confirmed", on, arrived);
            case PaymentNotAsked(LocalDate on) -> Message.of("history.payment-not-asked", on);
            case DelayBeforeNotice(LocalDate until, LocalDate on) ->
                Message.of("history.delay-before-notice", until, on);
        };
    }

    /** A request is registered once, no less and no more. */
    record RegisteredNotOnce(int times) implements ImpossibleHistory {}

    /** Nobody confirms a request that has not arrived. */
    record ConfirmedBeforeArrival(LocalDate confirmed, LocalDate arrived) implements ImpossibleHistory {}

    /** Something happened to a request before it came in or was confirmed. */
    record BeforeReceipt(LocalDate on, LocalDate received) implements ImpossibleHistory {}

    /** The organ dealt with a request whose receipt it has not confirmed. */
    record NotConfirmed(LocalDate on, LocalDate arrived) implements ImpossibleHistory {}

    /** The organ did something after its reply was served or the request was taken back. */
    record AfterEnd(LocalDate on, LocalDate ended) implements ImpossibleHistory {}

    /** Correction is asked once (art. 30). */
    record CorrectionAskedTwice(LocalDate second, LocalDate first) implements ImpossibleHistory {}

    /** A correction came in that nobody had asked for by then. */
    record CorrectionNotAsked(LocalDate on) implements ImpossibleHistory {}

    /** An inquiry was delivered or answered before it was sent. */
    record InquiryNotSent(String inquiry, LocalDate on) implements ImpossibleHistory {}

    /** Two inquiries bear the same name. */
    record InquirySentTwice(String inquiry, LocalDate second) implements ImpossibleHistory {}

    /** An inquiry was answered before it reached the one asked. */
    record AnsweredBeforeDelivery(String inquiry, LocalDate answered, LocalDate delivered)
            implements ImpossibleHistory {}

    /** The reply period is extended once (art. 33). */
    record ExtendedTwice(LocalDate second, LocalDate first) implements ImpossibleHistory {}

    /** An extension has 1 to 20 workdays (art. 33). */
    record ExtensionOutOfRange(int workdays) implements ImpossibleHistory {}

    /** A fee notice was received before it was sent. */
    record FeeNoticeReceivedBeforeSent(LocalDate received, LocalDate sent) implements ImpossibleHistory {}

    /** A payment came in that nobody had asked for by then. */
    record PaymentNotAsked(LocalDate on) implements ImpossibleHistory {}

    /** A delay ends before the applicant is told of it. */
    record DelayBeforeNotice(LocalDate until, LocalDate on) implements ImpossibleHistory {}
}
