package org.gongkai.regulation.requests;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongkai.regulation.deadlines.DueDate;

/** What the clock of a request shows on a day. */
public sealed interface ClockReading {

    /** The clock has not started: the request is registered, but its receipt still waits for a confirmation. */
    record NotStarted(LocalDate arrivedOn) implements ClockReading {}

    /**
     * The clock runs, stands still or has ended.
     *
     * @param receivedOn the day of receipt
     * @param correctionNoticeDue the last day to ask for a correction
     * @param applicantDue the last day for the applicant to correct or to pay, while the organ waits for that
     * @param replyPeriod the period for the reply; empty while the organ waits for a correction or payment
     * @param inquiries the inquiries, in the order sent
     * @param faults what was done against the rules
     * @param standing where the request stands
     */
    record Started(
            LocalDate receivedOn,
            DueDate correctionNoticeDue,
            Optional<DueDate> applicantDue,
            Optional<ReplyPeriod> replyPeriod,
            List<InquiryState> inquiries,
            List<ClockFault> faults,
            Standing standing)
            implements ClockReading {}

    /** The history cannot have happened as recorded; nothing is reckoned from it. */
    record Impossible(List<ImpossibleHistory> reasons) implements ClockReading {}
}
