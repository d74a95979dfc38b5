package org.gongkai.web.channels.model;

import java.time.LocalDate;
import java.util.OptionalInt;

/**
 * That a public item also went to a channel.
 *
 * @param revision counts every change, for those who change at the same time
 */
public record Posting(long id, long revision, What what, Noted noted, Standing standing) {
    /**
     * What went where.
     *
     * @param version the public version at that moment
     * @param body the agency that discloses the item
     * @param publicSince the day on which the item first became public, in China
     */
    public record What(long item, int version, long body, long channel, LocalDate publicSince) {}

    /**
     * What is noted of it.
     *
     * @param day on which it was posted
     * @param address of its page there; may be empty
     * @param reads how often it was read there; empty where nobody looked, which is not the same as 0
     * @param note may be empty
     */
    public record Noted(LocalDate day, String address, OptionalInt reads, String note) {
        /** Nothing more than the day. */
        public static Noted on(LocalDate day) {
            return new Noted(day, "", OptionalInt.empty(), "");
        }
    }

    /**
     * Where it stands.
     *
     * @param isGone whether the public sees the item itself no more
     * @param ledgerEntry the entry of the ledger that counts it
     */
    public record Standing(State state, boolean isGone, long ledgerEntry) {}

    /** What became of a posting. */
    public enum State {
        STANDING,
        /** Taken down there; it was posted, and counts. */
        TAKEN_DOWN,
        /** Noted by mistake; it never counted. */
        STRUCK
    }

    /** Whether it hangs there still. */
    public boolean isStanding() {
        return standing.state() == State.STANDING;
    }

    /** Whether it hangs there although the item is public no more. */
    public boolean isToTakeDown() {
        return isStanding() && standing.isGone();
    }
}
