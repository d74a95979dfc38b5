package org.gongkai.regulation.requests;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongkai.regulation.deadlines.DeadlineRule;
import org.gongkai.regulation.deadlines.DeadlineRules;
import org.gongkai.regulation.deadlines.Deadlines;
import org.gongkai.regulation.deadlines.Suspension;

/** Reckons the reply period in the law's order: correction or payment starts it anew, inquiries stop it, an extension is
 * appended. */
final class ReplyReckoning {

    private final RequestFacts facts;
    private final Deadlines deadlines;
    private final List<Suspension> suspensions;

    ReplyReckoning(RequestFacts facts, Deadlines deadlines, List<InquiryState> inquiries) {
        this.facts = facts;
        this.deadlines = deadlines;
        this.suspensions = inquiries.stream().map(InquiryState::suspension).toList();
    }

    /** The event that the period counts from. */
    private record Start(LocalDate on, DeadlineRule rule) {}

    ReplyPeriod period(LocalDate received, List<ClockFault> faults) {
        Start start = start(received);
        var original = deadlines.workdays(start.rule(), start.on(), suspensions, 0);
        Optional<RequestEvent.ExtensionNotified> extension = facts.first(RequestEvent.ExtensionNotified.class);
        Optional<ClockFault> fault = extension.flatMap(notice -> fault(notice, start.on(), original.due()));
        fault.ifPresent(faults::add);
        int extended = fault.isPresent()
                ? 0
                : extension.map(RequestEvent.ExtensionNotified::workdays).orElse(0);
        var due = extended == 0 ? original : deadlines.workdays(start.rule(), start.on(), suspensions, extended);
        return new ReplyPeriod(original, due, delay(start.on(), due.due(), faults));
    }

    private Start start(LocalDate received) {
        Start start = new Start(received, DeadlineRules.named("reply-20wd"));
        Optional<LocalDate> corrected =
                facts.first(RequestEvent.CorrectionReceived.class).map(RequestEvent::on);
        if (corrected.isPresent()) {
            start = new Start(corrected.get(), DeadlineRules.named("reply-20wd-from-correction"));
        }
        Optional<LocalDate> paid = facts.first(RequestEvent.FeePaid.class).map(RequestEvent::on);
        return paid.isPresent() && !paid.get().isBefore(start.on())
                ? new Start(paid.get(), DeadlineRules.named("reply-20wd-from-payment"))
                : start;
    }

    private static Optional<ClockFault> fault(
            RequestEvent.ExtensionNotified notice, LocalDate start, LocalDate originalDue) {
        LocalDate on = notice.on();
        if (on.isBefore(start)) {
            return Optional.of(new ClockFault(ClockFault.Kind.EXTENSION_SUPERSEDED, on, start));
        }
        if (notice.consentedOn().filter(consent -> !consent.isAfter(on)).isEmpty()) {
            return Optional.of(new ClockFault(ClockFault.Kind.EXTENSION_WITHOUT_CONSENT, on, on));
        }
        return on.isAfter(originalDue)
                ? Optional.of(new ClockFault(ClockFault.Kind.EXTENSION_NOTICE_LATE, on, originalDue))
                : Optional.empty();
    }

    private Optional<LocalDate> delay(LocalDate start, LocalDate due, List<ClockFault> faults) {
        Optional<RequestEvent.DelaySet> delay = facts.first(RequestEvent.DelaySet.class);
        Optional<ClockFault> fault = delay.map(RequestEvent.DelaySet::on).flatMap(on -> delayFault(on, start, due));
        fault.ifPresent(faults::add);
        return fault.isPresent() ? Optional.empty() : delay.map(RequestEvent.DelaySet::until);
    }

    private static Optional<ClockFault> delayFault(LocalDate on, LocalDate start, LocalDate due) {
        if (on.isBefore(start)) {
            return Optional.of(new ClockFault(ClockFault.Kind.DELAY_SUPERSEDED, on, start));
        }
        return on.isAfter(due)
                ? Optional.of(new ClockFault(ClockFault.Kind.DELAY_NOTICE_LATE, on, due))
                : Optional.empty();
    }
}
