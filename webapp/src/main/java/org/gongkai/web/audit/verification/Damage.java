package org.gongkai.web.audit.verification;

/**
 * A place where the trail is not what was sealed.
 *
 * @param body in whose chain; the body that a row outside of all chains names
 * @param first number in the chain where it begins; for {@link Kind#ADDED} the row's position over all bodies
 * @param last number where it ends
 * @param kind what happened there
 */
public record Damage(long body, long first, long last, Kind kind) {
    /** What can happen to a row. */
    public enum Kind {
        /** The row, its seal or the end of its chain says something else now. */
        CHANGED,
        /** The row, its seal or both are gone. */
        REMOVED,
        /** The row stands at the place of another. */
        REORDERED,
        /** The chain went on here, as its end or an anchor says. */
        TRUNCATED,
        /** A row that neither is sealed nor waits for it. */
        ADDED
    }

    /** Of a single place. */
    static Damage at(long body, long sequence, Kind kind) {
        return new Damage(body, sequence, sequence, kind);
    }
}
