package org.gongkai.web.publishing.model;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** What is public; asked anew each time, so that nothing withdrawn is ever shown. */
public interface PublicItems {

    /** What anybody gets who asks for an item that is or was public. */
    sealed interface Answer {
        /** It is public. */
        record Shown(PublicItem item) implements Answer {}

        /** It was public once. */
        record Gone(long id, String title, String reason, Instant withdrawnAt) implements Answer {}
    }

    /**
     * A line of a list.
     *
     * @param publishedAt when the present version went out
     */
    record Line(long id, long body, String title, String indexNumber, String documentNumber, Instant publishedAt) {}

    /** An item; empty when it was never public. */
    Optional<Answer> find(long id);

    /**
     * The newest first.
     *
     * @param body of one agency only; empty for all
     * @param page from 1
     */
    List<Line> newest(OptionalLong body, int page, int size);

    /** How many are public. */
    long count(OptionalLong body);

    /** Which of these are public, in one question. */
    Set<Long> publicAmong(Collection<Long> ids);

    /**
     * Public items with their versions, in ascending order.
     *
     * @param after the number behind which to go on
     */
    List<Version> versions(long after, int limit);

    /** A public item's number and the version that is public. */
    record Version(long id, int version) {}
}
