package org.gongkai.web.channels.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where photos of boards are noted. Every change is made in the caller's transaction. */
public interface PhotoBook {
    /** The photos of a channel that were not removed, the newest first. */
    List<BoardPhoto> of(long channel);

    /** One that was not removed; empty where there is none. */
    Optional<BoardPhoto> find(long id);

    BoardPhoto add(long channel, LocalDate day, BoardPhoto.Taken taken, Writing writing);

    /** Names the picture no more. */
    void remove(BoardPhoto photo, Writing writing);

    /** The day of the newest photo of each of these channels; those without any are left out. */
    Map<Long, LocalDate> newest(Collection<Long> channels);
}
