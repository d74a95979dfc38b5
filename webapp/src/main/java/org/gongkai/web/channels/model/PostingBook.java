package org.gongkai.web.channels.model;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.gongkai.web.channels.model.Posting.Noted;
import org.gongkai.web.channels.model.Posting.State;
import org.gongkai.web.channels.model.Posting.What;

/** Where postings are kept, each state of each of them. Every change is made in the caller's transaction. */
public interface PostingBook {
    /** Keeps others from posting the item, and from taking it from the public, until the transaction ends. */
    void lockItem(long item);

    /** The postings of an item, those that were struck out included, in the order in which they were noted. */
    List<Posting> of(long item);

    /** A posting; empty where there is none. */
    Optional<Posting> find(long id);

    /** The same, and keeps others from changing it until the transaction ends. */
    Optional<Posting> locked(long id);

    /** What of these bodies hangs somewhere although the item is public no more, the oldest first. */
    List<Posting> toTakeDown(Collection<Long> bodies, int most);

    /** How many of them there are. */
    long countToTakeDown(Collection<Long> bodies);

    Posting add(What what, Noted noted, long ledgerEntry, Writing writing);

    /** Puts this in the place of what was there; the former state stays in the history. */
    Posting keep(Posting before, Noted noted, Kept kept, Writing writing);

    /** Notes that the public sees an item, or sees it no more. */
    void noteSeen(long item, boolean isPublic);

    /** What it is from now on, and the entry of the ledger that says so. */
    record Kept(State state, long ledgerEntry) {}
}
