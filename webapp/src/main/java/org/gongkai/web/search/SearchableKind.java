package org.gongkai.web.search;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A kind of documents that can be found, offered as a bean by the module that owns them. Every answer is the database's state
 * at that moment; only what everybody may read is ever answered.
 */
public interface SearchableKind {
    /** The kind's name in addresses and messages ({@code search.kind.NAME}): letters, digits and hyphens. */
    String kind();

    /** The document with this id; empty where it is not public (any more): it leaves the index. */
    Optional<SearchDocument> document(String id);

    /** Those of these ids that are public now with their versions, asked in one query. */
    Map<String, Long> publicAmong(Collection<String> ids);

    /**
     * Public ids with their versions, for building and checking the index: in an order that never changes, page by page.
     *
     * @param after the id behind which to go on, empty for the first ones
     * @param limit how many at most
     */
    List<PublicVersion> publicVersions(String after, int limit);

    /** The public documents among these ids, by id; a kind with many documents answers in one query. */
    default Map<String, SearchDocument> documents(Collection<String> ids) {
        Map<String, SearchDocument> documents = new LinkedHashMap<>();
        for (String id : ids) {
            document(id).ifPresent(document -> documents.put(id, document));
        }
        return documents;
    }

    /**
     * The documents among these ids that are public now, by id, in one question, for those who found them. What a version says may
     * be kept, as it never changes; whether it is public and what others call it may not.
     */
    default Map<String, SearchDocument> shown(Collection<String> ids) {
        return documents(ids);
    }

    /**
     * A public document's id and version.
     *
     * @param version as in {@link SearchDocument#version()}
     */
    record PublicVersion(String id, long version) {}
}
