package org.gongkai.web.screening.links.model;

import java.time.Instant;
import java.util.Optional;

/**
 * What is known of an address outside.
 *
 * @param status that its server gave last; 0 where it gave none
 * @param checkedAt when it was asked last; empty where nobody has asked yet
 * @param timesDead how often in a row it was found dead
 */
public record KeptLink(LinkReason reason, int status, Optional<Instant> checkedAt, int timesDead) {
    /** So often in a row a link must be found dead before it is called so for good: servers are repaired. */
    public static final int DEAD_FOR_GOOD = 3;

    /** What is known without asking anybody. */
    public static KeptLink at(LinkReason reason) {
        return new KeptLink(reason, 0, Optional.empty(), 0);
    }

    /** What is known once it was asked again. */
    public KeptLink after(LinkReason found, int answered, Instant now) {
        int dead = switch (found.state()) {
            case DEAD -> timesDead + 1;
            // nobody looked, so nothing is known to have changed
            case NOT_VERIFIED -> timesDead;
            case INTERNAL, MALFORMED, REFUSED, ALIVE -> 0;
        };
        return new KeptLink(found, answered, Optional.of(now), dead);
    }

    /** Whether it is dead, and not only today. */
    public boolean isDeadForGood() {
        return reason.state() == LinkState.DEAD && (checkedAt.isEmpty() || timesDead >= DEAD_FOR_GOOD);
    }
}
