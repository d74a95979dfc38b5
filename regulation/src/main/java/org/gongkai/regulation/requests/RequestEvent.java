package org.gongkai.regulation.requests;

import java.time.LocalDate;
import java.util.Optional;

/** Something that happened to a request and that its clock must know. */
public sealed interface RequestEvent {

    /** The day on which it happened. */
    LocalDate on();

    /**
     * Whether the organ itself did it. What others do, such as a third party that answers late or an applicant who pays
     * late, may still happen after the request has ended, and then changes nothing.
     */
    default boolean isActOfOrgan() {
        return switch (this) {
            case CorrectionAsked _, InquirySent _, ExtensionNotified _, DelaySet _, Replied _ -> true;
            case Registered _, CorrectionReceived _, InquiryDelivered _, InquiryAnswered _ -> false;
            case FeeNoticeReceived _, FeePaid _, Withdrawn _ -> false;
        };
    }

    /** The request came in. */
    record Registered(Receipt receipt) implements RequestEvent {
        @Override
        public LocalDate on() {
            return receipt.arrivedOn();
        }
    }

    /**
     * The applicant was told to correct the request (补正告知, art. 30).
     *
     * @param on the day on which the notice was served
     * @param workdays the period given, at least 1
     */
    record CorrectionAsked(LocalDate on, int workdays) implements RequestEvent {
        public CorrectionAsked {
            if (workdays < 1) {
                throw new IllegalArgumentException("workdays " + workdays + " must be >= 1");
            }
        }
    }

    /** The corrected request came in; the reply period starts anew (art. 30). */
    record CorrectionReceived(LocalDate on) implements RequestEvent {}

    /**
     * The organ asked somebody (征求意见, arts 32 and 34).
     *
     * @param inquiry a name that tells the inquiries of one request apart
     */
    record InquirySent(LocalDate on, String inquiry, InquiryKind kind) implements RequestEvent {}

    /** The inquiry reached the one asked; the period for the answer starts. */
    record InquiryDelivered(LocalDate on, String inquiry) implements RequestEvent {}

    /** The answer arrived. */
    record InquiryAnswered(LocalDate on, String inquiry) implements RequestEvent {}

    /**
     * The applicant was told that the reply takes longer (延期答复, art. 33(2)).
     *
     * @param on the day on which the notice went out
     * @param workdays how much longer
     * @param consentedOn the day on which the head of the disclosure office consented; empty if not recorded
     */
    record ExtensionNotified(LocalDate on, int workdays, Optional<LocalDate> consentedOn) implements RequestEvent {}

    /** A reasonable delay for a large but reasonable request was set and told to the applicant (art. 35). */
    record DelaySet(LocalDate on, LocalDate until) implements RequestEvent {}

    /**
     * The applicant received the fee notice (收费通知, art. 42).
     *
     * @param on the day of receipt, from which the applicant has twenty workdays to pay
     * @param sentOn the day on which the organ sent it, which must lie in the reply period
     */
    record FeeNoticeReceived(LocalDate on, LocalDate sentOn) implements RequestEvent {}

    /** The applicant paid; the reply period starts anew (unconfirmed). */
    record FeePaid(LocalDate on) implements RequestEvent {}

    /** The applicant took the request back. */
    record Withdrawn(LocalDate on) implements RequestEvent {}

    /** The reply went out. */
    record Replied(Delivery delivery) implements RequestEvent {
        @Override
        public LocalDate on() {
            return delivery.sentOn();
        }
    }
}
