package org.gongkai.regulation.requests;

import java.time.LocalDate;
import java.util.List;

/** What the clock of a request shows on a day. */
public sealed interface ClockReading {

    /**
     * The clock has not started: the request is registered, but its receipt still waits for a confirmation.
     *
     * @param isWithdrawn whether the applicant has taken it back meanwhile, so that nothing is left to do
     */
    record NotStarted(LocalDate arrivedOn, boolean isWithdrawn) implements ClockReading {}

    /**
     * The clock runs, stands still or has ended.
     *
     * @param receivedOn the day of receipt
     * @param dates the last days of the organ and of the applicant
     * @param inquiries the inquiries, in the order sent
     * @param faults what was done against the rules
     * @param standing where the request stands
     */
    record Started(
            LocalDate receivedOn,
            ClockDates dates,
            List<InquiryState> inquiries,
            List<ClockFault> faults,
            Standing standing)
            implements ClockReading {}

    /** The history cannot have happened as recorded; nothing is reckoned from it. */
    record Impossible(List<ImpossibleHistory> reasons) implements ClockReading {}
}
