package org.gongkai.regulation.requests;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What had happened to a request by a day.
 *
 * @param events up to and including {@code asOf}, by day; events of one day in the order recorded
 * @param asOf the day looked at
 */
record RequestFacts(List<RequestEvent> events, LocalDate asOf) {

    static RequestFacts of(List<RequestEvent> events, LocalDate asOf) {
        return new RequestFacts(
                events.stream()
                        .filter(event -> !event.on().isAfter(asOf))
                        .sorted(Comparator.comparing(RequestEvent::on))
                        .toList(),
                asOf);
    }

    /** The day on which the request ended: taken back, or answered in a way that counts as service. */
    Optional<LocalDate> endedOn() {
        return events.stream().filter(RequestFacts::ends).map(RequestEvent::on).findFirst();
    }

    private static boolean ends(RequestEvent event) {
        return switch (event) {
            case RequestEvent.Withdrawn _ -> true;
            case RequestEvent.Replied(Delivery delivery) -> delivery.countsOn().isPresent();
            case RequestEvent.Registered _, RequestEvent.CorrectionAsked _, RequestEvent.CorrectionReceived _ -> false;
            case RequestEvent.InquirySent _, RequestEvent.InquiryDelivered _, RequestEvent.InquiryAnswered _ -> false;
            case RequestEvent.ExtensionNotified _, RequestEvent.DelaySet _ -> false;
            case RequestEvent.FeeNoticeReceived _, RequestEvent.FeePaid _ -> false;
        };
    }

    /** The same up to the day on which the request ended: from then on its clock stands. */
    RequestFacts untilEnd() {
        return endedOn().map(end -> of(events, end)).orElse(this);
    }

    /** The same without any fee, as if none had been asked for. */
    RequestFacts withoutFee() {
        return new RequestFacts(
                events.stream()
                        .filter(event -> !(event instanceof RequestEvent.FeeNoticeReceived)
                                && !(event instanceof RequestEvent.FeePaid))
                        .toList(),
                asOf);
    }

    <T extends RequestEvent> Stream<T> all(Class<T> kind) {
        return events.stream().filter(kind::isInstance).map(kind::cast);
    }

    <T extends RequestEvent> Optional<T> first(Class<T> kind) {
        return all(kind).findFirst();
    }

    /** The day of receipt; empty while a confirmation is outstanding on {@code asOf}. */
    Optional<LocalDate> receivedOn() {
        return first(RequestEvent.Registered.class)
                .flatMap(registered -> registered.receipt().receivedOn())
                .filter(day -> !day.isAfter(asOf));
    }
}
