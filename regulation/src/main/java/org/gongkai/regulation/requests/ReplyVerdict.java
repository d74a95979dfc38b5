package org.gongkai.regulation.requests;

import java.time.LocalDate;
import java.util.Optional;

/** Whether a request has ended, and whether its reply was properly served and in time. */
final class ReplyVerdict {

    private final RequestFacts facts;
    private final Optional<LocalDate> lastDay;

    ReplyVerdict(RequestFacts facts, Optional<ReplyPeriod> period) {
        this.facts = facts;
        this.lastDay = period.map(ReplyPeriod::lastDay);
    }

    /** Where an ended request stands. */
    Optional<Standing> standing() {
        if (facts.first(RequestEvent.Withdrawn.class).isPresent()) {
            return Optional.of(Standing.WITHDRAWN);
        }
        return facts.first(RequestEvent.Replied.class)
                .map(replied -> fault(replied)
                        .map(fault -> fault.kind() == ClockFault.Kind.REPLY_LATE
                                ? Standing.REPLIED_LATE
                                : Standing.REPLIED_NOT_SERVED)
                        .orElse(Standing.REPLIED_IN_TIME));
    }

    /** What is wrong with the reply. */
    Optional<ClockFault> fault() {
        return facts.first(RequestEvent.Replied.class).flatMap(this::fault);
    }

    private Optional<ClockFault> fault(RequestEvent.Replied replied) {
        LocalDate sent = replied.on();
        Optional<LocalDate> counts = replied.delivery().countsOn();
        if (counts.isEmpty()) {
            return Optional.of(new ClockFault(ClockFault.Kind.REPLY_NOT_SERVED, sent, sent));
        }
        return lastDay.filter(day -> counts.get().isAfter(day))
                .map(day -> new ClockFault(ClockFault.Kind.REPLY_LATE, counts.get(), day));
    }
}
