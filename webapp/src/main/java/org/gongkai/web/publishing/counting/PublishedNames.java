package org.gongkai.web.publishing.counting;

import java.time.LocalDate;
import java.util.List;

/** What items are called that are public, or were, for those who look for the same thing elsewhere. */
public interface PublishedNames {
    /**
     * An item that is public or was.
     *
     * @param documentNumber 文号; may be empty
     * @param since the day on which it first became public, in China
     */
    record Named(long item, String title, String documentNumber, LocalDate since) {}

    /** All of a body, by number. */
    List<Named> of(long body);
}
