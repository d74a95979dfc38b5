package org.gongkai.web.channels.model;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.web.publishing.counting.MadePublic.Page;
import org.gongkai.web.publishing.counting.MadePublic.Span;

/** Postings of many items, as registers list them: those that were struck out are left out, those that were taken down are not. */
public interface PostingLists {
    /**
     * How many postings there are.
     *
     * @param kind the code of a kind of channel; empty for all
     */
    long count(Collection<Long> bodies, Span span, String kind);

    /** The postings of items of these bodies on days of a span, the earliest first. */
    List<Posting> within(Collection<Long> bodies, Span span, String kind, Page page);

    /** The postings of these items, item by item, in the order in which they were noted. */
    List<Posting> of(Collection<Long> items);

    /** The numbers of all items of these bodies that were ever posted on a channel of this kind. */
    Set<Long> itemsOn(Collection<Long> bodies, String kind);

    /** Who wrote last about each of these postings, by the number of the posting. */
    Map<Long, String> writers(Collection<Long> postings);
}
