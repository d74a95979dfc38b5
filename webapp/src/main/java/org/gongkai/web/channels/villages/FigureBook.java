package org.gongkai.web.channels.villages;

import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import org.gongkai.web.channels.model.Writing;
import org.gongkai.web.ledger.Period;

/** Where figures of villages are kept, each state of each of them. Every change is made in the caller's transaction. */
public interface FigureBook {
    /** Keeps others from entering figures of this village until the transaction ends. */
    void lock(long village);

    /** All figures of these villages whose days touch the period, those that were taken back included, by village, kind and day. */
    List<VillageFigure> touching(Collection<Long> villages, Period period);

    VillageFigure add(VillageFigure.Place place, Told told, Writing writing);

    /** Puts this in the place of what was there; the former state stays in the history. */
    VillageFigure keep(VillageFigure before, Told told, Writing writing);

    /**
     * What was told.
     *
     * @param by the body for which the person works who enters it
     * @param figure the number, or nothing where it is taken back
     */
    record Told(long by, OptionalInt figure, String source, long ledgerEntry) {}
}
