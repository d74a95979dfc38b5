package org.gongkai.web.exchange.tables;

import java.util.Optional;

/** Which column was which when a table with the same headings came before, for each body and purpose. */
public interface Mappings {
    /** What was decided last; empty where no such table came. */
    Optional<Mapping> find(long body, String purpose, String fingerprint);

    /**
     * Remembers what was decided, in the place of what was decided before.
     *
     * @param fingerprint of {@link Headings#fingerprint()}
     */
    void remember(long body, String purpose, String fingerprint, Mapping mapping);
}
