package org.gongkai.web.places.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.web.channels.model.Writing;

/** Where choices of places are kept; a row is never changed. Every change is made in the caller's transaction. */
public interface PlaceBook {
    /** What each of these bodies says for a day; those that never said anything are left out. */
    Map<Long, Place> on(Collection<Long> bodies, LocalDate day);

    /** A row; empty where there is none. */
    Optional<Place> find(long id);

    /** All that a body ever said, the newest first. */
    List<Place> of(long body);

    Place add(long body, LocalDate from, Place.Choice choice, Writing writing);
}
