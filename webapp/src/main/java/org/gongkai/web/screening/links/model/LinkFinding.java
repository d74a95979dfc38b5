package org.gongkai.web.screening.links.model;

/**
 * A link of a text and what is known of it.
 *
 * @param written where and how it stands
 * @param known of where it leads
 */
public record LinkFinding(Written written, KeptLink known) {
    /** In which of the states it is. */
    public LinkState state() {
        return known.reason().state();
    }

    /** Why it is in that state. */
    public LinkReason reason() {
        return known.reason();
    }

    /** Whether somebody should change the text: it is wrong as it stands, and will be tomorrow. */
    public boolean isToBeMended() {
        return switch (state()) {
            case INTERNAL, MALFORMED -> true;
            case DEAD -> known.isDeadForGood();
            case REFUSED, NOT_VERIFIED, ALIVE -> false;
        };
    }
}
