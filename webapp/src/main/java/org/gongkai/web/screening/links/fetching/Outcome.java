package org.gongkai.web.screening.links.fetching;

import org.gongkai.web.screening.links.model.LinkReason;

/**
 * What following a link came to.
 *
 * @param status that the last server gave; 0 where none did
 */
public record Outcome(LinkReason reason, int status) {
    static Outcome of(LinkReason reason) {
        return new Outcome(reason, 0);
    }
}
