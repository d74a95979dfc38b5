package org.gongkai.regulation.requests;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.regulation.deadlines.Deadlines;

/**
 * Reckons the dates of a request from its events. The same events on another calendar, or as of an earlier day, give the
 * dates that held there and then.
 *
 * @regulation arts 30-35
 */
public final class RequestClock {

    private final Deadlines deadlines;

    public RequestClock(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    /**
     * Reads the clock.
     *
     * @param events what happened, in any order; events after {@code asOf} are not looked at
     * @param asOf the day to read it on
     * @throws org.gongkai.regulation.calendar.CalendarSpanException if a date is outside the calendar's span
     */
    public ClockReading read(List<RequestEvent> events, LocalDate asOf) {
        RequestFacts facts = RequestFacts.of(events, asOf);
        List<ImpossibleHistory> impossible = HistoryRules.impossible(facts);
        if (!impossible.isEmpty()) {
            return new ClockReading.Impossible(impossible);
        }
        Optional<LocalDate> received = facts.receivedOn();
        if (received.isEmpty()) {
            return new ClockReading.NotStarted(
                    facts.events().getFirst().on(),
                    facts.first(RequestEvent.Withdrawn.class).isPresent());
        }
        return started(facts.untilEnd(), received.get());
    }

    private ClockReading started(RequestFacts told, LocalDate received) {
        List<InquiryState> inquiries = Inquiries.of(told, deadlines);
        List<ClockFault> faults = new ArrayList<>();
        RequestFacts facts = withEffect(told, received, inquiries, faults);
        ApplicantTurn applicant = new ApplicantTurn(facts, deadlines);
        ReplyReckoning reckoning = new ReplyReckoning(facts, deadlines, inquiries);
        ReplyPeriod period = reckoning.period(received, faults);
        applicant.faults(received, faults);
        Optional<ReplyPeriod> running = applicant.due().isPresent() ? Optional.empty() : Optional.of(period);
        ReplyVerdict verdict = new ReplyVerdict(facts, running);
        faults.addAll(verdict.faults());
        return new ClockReading.Started(
                received,
                new ClockDates(applicant.noticeDue(received), applicant.due(), running),
                inquiries,
                List.copyOf(faults),
                verdict.standing().or(applicant::standing).orElseGet(() -> running(facts, period, inquiries)));
    }

    /** What happened, less a fee notice that was sent too late to stop the clock, and the payment for it. */
    private RequestFacts withEffect(
            RequestFacts facts, LocalDate received, List<InquiryState> inquiries, List<ClockFault> faults) {
        RequestFacts unpaid = facts.withoutFee();
        LocalDate lastDay = new ReplyReckoning(unpaid, deadlines, inquiries)
                .period(received, new ArrayList<>())
                .lastDay();
        Optional<ClockFault> late = facts.first(RequestEvent.FeeNoticeReceived.class)
                .map(RequestEvent.FeeNoticeReceived::sentOn)
                .filter(sent -> sent.isAfter(lastDay))
                .map(sent -> new ClockFault(ClockFault.Kind.FEE_NOTICE_LATE, sent, lastDay));
        late.ifPresent(faults::add);
        return late.isPresent() ? unpaid : facts;
    }

    private static Standing running(RequestFacts facts, ReplyPeriod period, List<InquiryState> inquiries) {
        LocalDate asOf = facts.asOf();
        if (asOf.isAfter(period.lastDay())) {
            return Standing.OVERDUE;
        }
        boolean waiting = inquiries.stream().anyMatch(inquiry -> inquiry.outcome() == InquiryOutcome.PENDING);
        return waiting ? Standing.AWAITING_ANSWER : Standing.RUNNING;
    }
}
