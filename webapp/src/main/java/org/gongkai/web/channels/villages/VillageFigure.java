package org.gongkai.web.channels.villages;

import java.time.Instant;
import java.util.OptionalInt;
import org.gongkai.web.ledger.Period;

/**
 * A figure that somebody of the township typed for a village (手工填报).
 *
 * @param revision counts every change, for those who change at the same time
 * @param number how often; empty where it was taken back, which is not the same as 0
 * @param entered who entered it, told apart from whose it is
 */
public record VillageFigure(long id, long revision, Place place, OptionalInt number, Entered entered) {
    /**
     * Whose figure it is, on channels of which kind, in which days.
     *
     * @param kind the code of a kind of channel
     */
    public record Place(long village, String kind, Period period) {}

    /**
     * Where it comes from.
     *
     * @param by the body for which the person works who entered it
     * @param source as they were told: a call, a sheet, a photo
     * @param ledgerEntry the entry of the ledger that counts it, or annuls it
     */
    public record Entered(long by, String source, String writerName, Instant at, long ledgerEntry) {}
}
