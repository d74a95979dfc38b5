package org.gongkai.web.places.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * That a version of an item is handed over to another platform (交由平台发布).
 *
 * @param revision counts every change, for those who change at the same time
 */
public record Delivery(long id, long revision, What what, Standing standing, Optional<Found> found) {
    /**
     * What goes where.
     *
     * @param place the choice of its body at that time
     * @param readyAt since when it waits
     */
    public record What(long item, int version, long body, long place, Instant readyAt) {}

    /**
     * How far it is.
     *
     * @param handedOverOn the day on which somebody entered it there; empty where nobody has said so
     * @param address of its public page; empty until it is known
     * @param publicOn the day on which it became public there
     * @param isGone whether it must not be public there any more
     */
    public record Standing(
            State state,
            Optional<LocalDate> handedOverOn,
            String address,
            Optional<LocalDate> publicOn,
            boolean isGone) {
        /** Nothing was done yet. */
        public static final Standing WAITING =
                new Standing(State.WAITING, Optional.empty(), "", Optional.empty(), false);

        /** The same in another state. */
        public Standing at(State next) {
            return new Standing(next, handedOverOn, address, publicOn, isGone);
        }

        /** Entered there on this day. */
        public Standing handedOver(LocalDate day) {
            return new Standing(State.HANDED_OVER, Optional.of(day), address, publicOn, isGone);
        }

        /** Public there since this day. */
        public Standing shown(String page, LocalDate day) {
            return new Standing(State.PUBLIC, handedOverOn, page, Optional.of(day), isGone);
        }

        /** Whether it must not be public there any more. */
        public Standing gone(boolean isGoneNow) {
            return new Standing(state, handedOverOn, address, publicOn, isGoneNow);
        }
    }

    /** The newest comparison: what it came to, and when. */
    public record Found(String verdict, Instant at) {}

    /** The states on its way; the names are kept in tables and never change. */
    public enum State {
        /** To be entered there. */
        WAITING,
        /** Entered there, and not known to be public. */
        HANDED_OVER,
        /** Public there. */
        PUBLIC,
        /** A newer version stands there in its place. */
        REPLACED,
        /** Taken down there. */
        TAKEN_DOWN,
        /** The item went back before it was public anywhere. */
        DROPPED
    }

    /** Whether it is still to become public there. */
    public boolean isWaiting() {
        return standing.state() == State.WAITING || standing.state() == State.HANDED_OVER;
    }

    /** Whether it is public there. */
    public boolean isPublic() {
        return standing.state() == State.PUBLIC;
    }

    /** Whether it is public there although it must not be any more. */
    public boolean isToTakeDown() {
        return isPublic() && standing.isGone();
    }
}
