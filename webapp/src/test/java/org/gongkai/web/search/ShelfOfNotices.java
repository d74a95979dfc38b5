package org.gongkai.web.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Notices in memory that can be published and withdrawn, and that remember how they were asked. */
public final class ShelfOfNotices implements SearchableKind {
    private final Map<String, SearchDocument> open = new TreeMap<>();
    private final List<Integer> asked = new ArrayList<>();
    private volatile Runnable beforeVersions = () -> {};

    /** Publishes a notice of the body 7 on 2026-05-19. */
    public void publish(String id, String title, String text) {
        publish(new SearchDocument(
                id,
                1,
                new SearchDocument.Wording(title, "", text),
                new SearchDocument.Origin(7, "王庄镇人民政府", LocalDate.of(2026, 5, 19), Set.of()),
                "/notices/" + id));
    }

    /** Publishes a document, or another version of it. */
    public synchronized void publish(SearchDocument document) {
        open.put(document.id(), document);
    }

    /** Withdraws a document. */
    public synchronized void withdraw(String id) {
        open.remove(id);
    }

    /** Withdraws everything. */
    public synchronized void clear() {
        open.clear();
        asked.clear();
    }

    /** Does this whenever somebody asks for what is public, before the answer. */
    public void beforeVersions(Runnable work) {
        beforeVersions = work;
    }

    /** For each question whether documents are public, alone or with what they say, how many ids it asked for. */
    public List<Integer> asked() {
        return List.copyOf(asked);
    }

    @Override
    public String kind() {
        return "notice";
    }

    @Override
    public synchronized Optional<SearchDocument> document(String id) {
        return Optional.ofNullable(open.get(id));
    }

    @Override
    public synchronized Map<String, Long> publicAmong(Collection<String> ids) {
        asked.add(ids.size());
        return ids.stream()
                .flatMap(id -> document(id).stream())
                .collect(Collectors.toMap(SearchDocument::id, SearchDocument::version));
    }

    @Override
    public synchronized Map<String, SearchDocument> shown(Collection<String> ids) {
        asked.add(ids.size());
        return documents(ids);
    }

    @Override
    public List<PublicVersion> publicVersions(String after, int limit) {
        beforeVersions.run();
        return versions(after, limit);
    }

    private synchronized List<PublicVersion> versions(String after, int limit) {
        return open.values().stream()
                .filter(document -> document.id().compareTo(after) > 0)
                .limit(limit)
                .map(document -> new PublicVersion(document.id(), document.version()))
                .toList();
    }
}
