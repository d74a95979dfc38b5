package org.gongkai.web.publishing.model;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.gongkai.regulation.disclosure.Validity;

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
     * @param term from when to when it applies; empty for what has no validity
     */
    record Line(
            long id,
            long body,
            String title,
            String indexNumber,
            String documentNumber,
            Instant publishedAt,
            Optional<Validity.Term> term) {}

    /** An item; empty when it was never public. */
    Optional<Answer> find(long id);

    /** Those of these that are public, asked for at once, in no order. */
    List<PublicItem> shown(Collection<Long> ids);

    /**
     * Those of these that are public, asked for at once: what they say only where it is not known already.
     *
     * @param known editions ({@link PublicItem#edition}) of what is known
     */
    Seen seen(Collection<Long> ids, Map<Long, Integer> known);

    /**
     * Which of some items are public.
     *
     * @param editions the present edition of each
     * @param unknown those whose edition was not known
     */
    record Seen(Map<Long, Integer> editions, List<PublicItem> unknown) {
        public Seen {
            editions = Map.copyOf(editions);
            unknown = List.copyOf(unknown);
        }
    }

    /**
     * The newest first.
     *
     * @param body of one agency only; empty for all
     * @param page from 1
     */
    List<Line> newest(OptionalLong body, int page, int size);

    /**
     * Those of a kind of information, the newest first.
     *
     * @param body of one agency only; empty for all
     * @param kind code of a kind; one that there is not has no items
     * @param page from 1
     */
    List<Line> ofKind(OptionalLong body, String kind, int page, int size);

    /** How many are public. */
    long count(OptionalLong body);

    /** Which of these are public, in one question; each with its edition. */
    Map<Long, Integer> publicAmong(Collection<Long> ids);

    /**
     * Public items with their editions, in ascending order.
     *
     * @param after the number behind which to go on
     */
    List<Version> versions(long after, int limit);

    /**
     * When something under these entries last became public to these bodies' readers, of what could be seen at that moment; a
     * body and entry under which there was nothing is left out.
     *
     * @param before only what was published before this moment, and was still public then
     */
    List<ShownEntry> shownEntries(Collection<Long> bodies, Collection<String> codes, Instant before);

    /** Numbers that grow with every change of what {@link #shownEntries} says of these bodies; those it never said anything of are left out. */
    Map<Long, Long> shownChanges(Collection<Long> bodies);

    /** How many items of a body are public under each entry; entries without any are left out. */
    Map<String, Long> countByEntry(long body);

    /**
     * The public items of a body under an entry, the newest first.
     *
     * @param page from 1
     */
    List<Line> ofEntry(long body, String code, int page, int size);

    /** When something under an entry last became public. */
    record ShownEntry(long body, String code, Instant publishedAt) {}

    /** A public item's number and its edition. */
    record Version(long id, int edition) {}
}
