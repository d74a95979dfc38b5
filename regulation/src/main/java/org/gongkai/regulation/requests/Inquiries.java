package org.gongkai.regulation.requests;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongkai.regulation.deadlines.Deadlines;
import org.gongkai.regulation.deadlines.DueDate;
import org.gongkai.regulation.deadlines.Suspension;

/** How far the inquiries of a request have come, and what each takes out of the reply period. */
final class Inquiries {

    private Inquiries() {}

    static List<InquiryState> of(RequestFacts facts, Deadlines deadlines) {
        return facts.all(RequestEvent.InquirySent.class)
                .map(sent -> state(sent, facts, deadlines))
                .toList();
    }

    private static InquiryState state(RequestEvent.InquirySent sent, RequestFacts facts, Deadlines deadlines) {
        Optional<LocalDate> answered = facts.all(RequestEvent.InquiryAnswered.class)
                .filter(answer -> answer.inquiry().equals(sent.inquiry()))
                .map(RequestEvent::on)
                .findFirst();
        Optional<DueDate> due = sent.kind()
                .answerRule()
                .flatMap(rule -> facts.all(RequestEvent.InquiryDelivered.class)
                        .filter(delivery -> delivery.inquiry().equals(sent.inquiry()))
                        .map(delivery -> deadlines.due(rule, delivery.on()))
                        .findFirst());
        Optional<LocalDate> lastDay = due.map(DueDate::due);
        LocalDate until = earlier(answered, lastDay).orElse(facts.asOf());
        return new InquiryState(
                sent.inquiry(),
                sent.kind(),
                due,
                new Suspension(sent.on(), until),
                outcome(sent.kind(), answered, lastDay, facts.asOf()));
    }

    private static InquiryOutcome outcome(
            InquiryKind kind, Optional<LocalDate> answered, Optional<LocalDate> lastDay, LocalDate asOf) {
        if (answered.isPresent()) {
            return lastDay.filter(answered.get()::isAfter).isPresent()
                    ? InquiryOutcome.ANSWERED_LATE
                    : InquiryOutcome.ANSWERED;
        }
        if (lastDay.filter(asOf::isAfter).isEmpty()) {
            return InquiryOutcome.PENDING;
        }
        return switch (kind) {
            case THIRD_PARTY -> InquiryOutcome.SILENT_ORGAN_DECIDES;
            case CO_AUTHOR -> InquiryOutcome.SILENT_MEANS_CONSENT;
            case OTHER_ORGAN -> InquiryOutcome.PENDING;
        };
    }

    private static Optional<LocalDate> earlier(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isPresent() && other.isPresent()
                ? one.map(day -> day.isBefore(other.get()) ? day : other.get())
                : one.or(() -> other);
    }
}
