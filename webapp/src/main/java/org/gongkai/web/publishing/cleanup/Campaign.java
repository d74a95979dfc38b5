package org.gongkai.web.publishing.cleanup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.gongkai.web.publishing.model.Actor;

/**
 * A clean-up campaign (清理).
 *
 * @param body the agency that started it
 * @param plan over which documents, and until when
 * @param closed when and by whom it was closed; empty while it is open
 * @param announcement number of the item drafted from its results
 */
public record Campaign(
        long id, long body, Plan plan, Signed opened, Optional<Signed> closed, OptionalLong announcement) {
    /**
     * What is decided when one is started.
     *
     * @param basis what it rests on, such as a notice from above; may be empty
     * @param madeUntil cut-off day: documents made later are left out
     * @param dueOn the last day for conclusions
     * @param reachesBelow whether the bodies below clean up as well
     */
    public record Plan(String name, String basis, LocalDate madeUntil, LocalDate dueOn, boolean reachesBelow) {}

    /** Who did something, and when. */
    public record Signed(Actor by, Instant at) {}

    /** Whether conclusions may still be recorded. */
    public boolean isOpen() {
        return closed.isEmpty();
    }
}
