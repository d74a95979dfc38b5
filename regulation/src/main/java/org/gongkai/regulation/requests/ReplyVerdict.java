package org.gongkai.regulation.requests;

import java.time.LocalDate;
import java.util.List;
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
        List<RequestEvent.Replied> replies =
                facts.all(RequestEvent.Replied.class).toList();
        if (replies.isEmpty()) {
            return Optional.empty();
        }
        Optional<RequestEvent.Replied> served = replies.stream()
                .filter(replied -> replied.delivery().countsOn().isPresent())
                .findFirst();
        return Optional.of(served.map(this::fault)
                .map(fault -> fault.isPresent() ? Standing.REPLIED_LATE : Standing.REPLIED_IN_TIME)
                .orElse(Standing.REPLIED_NOT_SERVED));
    }

    /** What is wrong with each reply; one that was not served may have been sent once more. */
    List<ClockFault> faults() {
        return facts.all(RequestEvent.Replied.class)
                .flatMap(replied -> fault(replied).stream())
                .toList();
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
