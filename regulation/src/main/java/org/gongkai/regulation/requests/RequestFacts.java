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
