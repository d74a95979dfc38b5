package org.gongkai.regulation.requests;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongkai.regulation.deadlines.DeadlineRules;
import org.gongkai.regulation.deadlines.Deadlines;
import org.gongkai.regulation.deadlines.DueDate;

/** The applicant's part: correcting the request and paying the fee, and until when. */
final class ApplicantTurn {

    private static final int USUAL_CORRECTION_WORKDAYS =
            DeadlineRules.named("correction-period-15wd").amount().orElseThrow();

    private final RequestFacts facts;
    private final Deadlines deadlines;

    ApplicantTurn(RequestFacts facts, Deadlines deadlines) {
        this.facts = facts;
        this.deadlines = deadlines;
    }

    /** The last day to ask for a correction. */
    DueDate noticeDue(LocalDate received) {
        return deadlines.due(DeadlineRules.named("correction-notice-7wd"), received);
    }

    /** Until when the applicant must act, if it is the applicant's turn. */
    Optional<DueDate> due() {
        return correctionDue().or(this::paymentDue);
    }

    /** Where the request stands, if it is the applicant's turn. */
    Optional<Standing> standing() {
        return correctionDue()
                .map(due -> hasPassed(due) ? Standing.ABANDONED_WITHOUT_CORRECTION : Standing.AWAITING_CORRECTION)
                .or(() -> paymentDue()
                        .map(due -> hasPassed(due) ? Standing.ABANDONED_WITHOUT_PAYMENT : Standing.AWAITING_PAYMENT));
    }

    void faults(LocalDate received, List<ClockFault> faults) {
        facts.first(RequestEvent.CorrectionAsked.class).ifPresent(asked -> {
            LocalDate lastDay = noticeDue(received).due();
            if (asked.on().isAfter(lastDay)) {
                faults.add(new ClockFault(ClockFault.Kind.CORRECTION_NOTICE_LATE, asked.on(), lastDay));
            }
            if (asked.workdays() > USUAL_CORRECTION_WORKDAYS) {
                faults.add(new ClockFault(ClockFault.Kind.CORRECTION_PERIOD_LONG, asked.on(), asked.on()));
            }
        });
    }

    private Optional<DueDate> correctionDue() {
        return facts.first(RequestEvent.CorrectionAsked.class)
                .filter(asked ->
                        facts.first(RequestEvent.CorrectionReceived.class).isEmpty())
                .map(asked -> deadlines.workdaysAfter(asked.on(), asked.workdays()));
    }

    private Optional<DueDate> paymentDue() {
        return facts.first(RequestEvent.FeeNoticeReceived.class)
                .filter(notice -> facts.first(RequestEvent.FeePaid.class).isEmpty())
                .map(notice -> deadlines.due(DeadlineRules.named("fee-pay-20wd"), notice.on()));
    }

    private boolean hasPassed(DueDate due) {
        return facts.asOf().isAfter(due.due());
    }
}
