package org.gongkai.web.exchange.moving;

import java.util.Locale;

/** Where a line of a move stands. */
public enum MoveState {
    /** It was known, twice, left out or could not be placed: nothing is made of it. */
    NOT_TAKEN,
    /** To be drafted. */
    WAITING,
    /** The draft is there with its files, and is to be submitted. */
    DRAFTED,
    /** It is under review. */
    SUBMITTED,
    /** It stays a draft: something in it must be put right first. */
    STOPPED,
    /** No draft could be made. */
    REFUSED;

    /** Whether something is still to be done. */
    public boolean isGoingOn() {
        return this == WAITING || this == DRAFTED;
    }

    /** The key of its words. */
    public String key() {
        return "exchange.move.state." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
