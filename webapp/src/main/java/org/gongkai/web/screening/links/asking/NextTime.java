package org.gongkai.web.screening.links.asking;

import java.time.Duration;
import java.time.Instant;
import org.gongkai.web.screening.links.model.KeptLink;
import org.gongkai.web.screening.links.model.LinkReason;

/** When a link is asked again. */
final class NextTime {
    private static final Duration GOOD = Duration.ofDays(7);
    private static final Duration BAD = Duration.ofDays(1);
    /** Somebody will mend the line or the list. */
    private static final Duration UNASKED = Duration.ofHours(1);

    private NextTime() {}

    /** Of what was found just now. */
    static Instant after(KeptLink known, Instant now) {
        return now.plus(
                switch (known.reason().state()) {
                    case ALIVE -> GOOD;
                    // it was given its chances; now and then a page comes back
                    case DEAD -> known.isDeadForGood() ? GOOD : BAD;
                    case REFUSED -> BAD;
                    case NOT_VERIFIED -> known.reason() == LinkReason.NO_NETWORK ? UNASKED : BAD;
                    case INTERNAL, MALFORMED -> BAD;
                });
    }
}
