package org.gongkai.web.outbox;

import java.util.List;

/** The messages that were given up, for those who look after the system; they are kept until somebody has them tried again. */
public interface DeadLetters {
    /**
     * Oldest first.
     *
     * @param limit at most this many
     */
    List<DeadLetter> oldest(int limit);

    /** How many there are. */
    long count();

    /**
     * Has it tried again, from the first attempt.
     *
     * @return false where it is no dead letter any more
     */
    boolean retry(long position);

    /**
     * Decides that it is never tried again; the row stays, with the reason before the last failure.
     *
     * @return false where it is no dead letter any more
     */
    boolean giveUp(long position, String reason);
}
