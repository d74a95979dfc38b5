package org.gongkai.web.channels.model;

import java.util.Collection;
import java.util.List;
import org.gongkai.web.publishing.counting.MadePublic.Page;
import org.gongkai.web.publishing.counting.MadePublic.Span;

/** Postings, counted: those that were struck out never count, those that were taken down do. An item counts once in each row. */
public interface PostingCounts {
    /** By kind of channel; kinds without any are left out. */
    List<CountRow> byKind(Collection<Long> bodies, Span span);

    /** By channel; channels without any are left out. */
    List<CountRow> byChannel(Collection<Long> bodies, Span span);

    /** How many items that first became public in the span were posted anywhere within it. */
    long elsewhere(Collection<Long> bodies, Span span);

    /**
     * Numbers of the items behind a row, the newest posting first.
     *
     * @param by {@code kind}, {@code channel} or {@code elsewhere}
     * @param key of the row
     */
    List<Long> items(Collection<Long> bodies, Span span, String by, String key, Page page);
}
