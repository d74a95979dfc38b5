package org.gongkai.web.registers.model;

import java.time.Instant;
import java.util.Optional;
import org.gongkai.web.accounts.SignedIn;

/** Where is kept how bodies want their registers. Every change is made in the caller's transaction. */
public interface Layouts {
    /** What a body settled for a register; empty where it settled nothing. */
    Optional<Layout> find(long body, String register);

    /**
     * Puts this in the place of what was there.
     *
     * @param seen the revision that was read; 0 where nothing was settled
     * @return false where somebody else was faster
     */
    boolean keep(Place place, Layout settled, long seen, By by);

    /** Whose register. */
    record Place(long body, String register) {}

    /** Who settles it and when. */
    record By(SignedIn who, Instant at) {}
}
