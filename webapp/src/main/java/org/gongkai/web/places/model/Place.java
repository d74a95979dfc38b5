package org.gongkai.web.places.model;

import java.time.Instant;
import java.time.LocalDate;

/**
 * That a body publishes somewhere from a day on.
 *
 * @param from the first day; of two with the same day the later one counts
 */
public record Place(long id, long body, LocalDate from, Choice choice, Chosen chosen) {
    /** What was chosen. */
    public record Choice(PlaceKind kind, Platform platform) {}

    /** By whom and when. */
    public record Chosen(String name, Instant at) {}

    /** Whether items are handed over to another platform. */
    public boolean isElsewhere() {
        return choice.kind().isElsewhere();
    }

    /** Whether items wait here until they are public there. */
    public boolean isElsewhereAlone() {
        return choice.kind() == PlaceKind.PLATFORM;
    }
}
