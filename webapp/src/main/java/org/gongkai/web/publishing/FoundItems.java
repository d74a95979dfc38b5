package org.gongkai.web.publishing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongkai.regulation.calendar.ChinaTime;
import org.gongkai.web.agencies.Agencies;
import org.gongkai.web.files.KeptFiles;
import org.gongkai.web.publishing.cleaning.CleanText;
import org.gongkai.web.publishing.kinds.ElementRow;
import org.gongkai.web.publishing.model.Attachment;
import org.gongkai.web.publishing.model.Content;
import org.gongkai.web.publishing.model.PublicItem;
import org.gongkai.web.publishing.model.PublicItems;
import org.gongkai.web.search.SearchDocument;
import org.gongkai.web.search.SearchableKind;
import org.springframework.stereotype.Component;

/**
 * Items as they are found: what is public at this moment, and nothing else. What an edition says never changes, so the words of those
 * found most often are kept; whether they are still public is asked each time.
 */
@Component
class FoundItems implements SearchableKind {

    /** Two bytes each: a sixteenth of the memory. */
    private static final long CHARACTERS = Runtime.getRuntime().maxMemory() / 32;

    private final Cache<Long, SearchDocument> kept = Caffeine.newBuilder()
            .maximumWeight(CHARACTERS)
            .<Long, SearchDocument>weigher((_, document) -> document.wording().length())
            .build();
    private final PublicItems items;
    private final Agencies agencies;
    private final KeptFiles files;

    FoundItems(PublicItems items, Agencies agencies, KeptFiles files) {
        this.items = items;
        this.agencies = agencies;
        this.files = files;
    }

    @Override
    public String kind() {
        return Records.KIND;
    }

    @Override
    public Optional<SearchDocument> document(String id) {
        return Optional.ofNullable(documents(List.of(id)).get(id));
    }

    @Override
    public Map<String, SearchDocument> documents(Collection<String> ids) {
        return named(read(items.shown(numbers(ids))));
    }

    @Override
    public Map<String, SearchDocument> shown(Collection<String> ids) {
        Map<Long, SearchDocument> known = new HashMap<>(kept.getAllPresent(numbers(ids)));
        Map<Long, Integer> versions = new HashMap<>();
        known.forEach((id, document) -> versions.put(id, (int) document.version()));
        PublicItems.Seen seen = items.seen(numbers(ids), versions);
        read(seen.unknown()).forEach(document -> {
            kept.put(Long.valueOf(document.id()), document);
            known.put(Long.valueOf(document.id()), document);
        });
        known.keySet().retainAll(seen.editions().keySet());
        return named(known.values());
    }

    /** What these items say, before the names of their bodies are known. */
    private List<SearchDocument> read(List<PublicItem> shown) {
        Map<String, String> texts = files.texts(shown.stream()
                .flatMap(item -> item.content().attachments().stream())
                .map(Attachment::sha256)
                .collect(Collectors.toSet()));
        return shown.stream().map(item -> document(item, texts)).toList();
    }

    private static List<Long> numbers(Collection<String> ids) {
        return ids.stream().map(Long::valueOf).toList();
    }

    private Map<String, SearchDocument> named(Collection<SearchDocument> documents) {
        Set<Long> bodies =
                documents.stream().map(document -> document.origin().body()).collect(Collectors.toSet());
        Map<Long, String> names = agencies.shortNames(bodies);
        return documents.stream()
                .map(document -> document.withBodyName(
                        names.getOrDefault(document.origin().body(), "")))
                .collect(Collectors.toMap(SearchDocument::id, Function.identity()));
    }

    @Override
    public Map<String, Long> publicAmong(Collection<String> ids) {
        return items.publicAmong(numbers(ids)).entrySet().stream()
                .collect(Collectors.toMap(
                        item -> item.getKey().toString(),
                        item -> item.getValue().longValue()));
    }

    @Override
    public List<PublicVersion> publicVersions(String after, int limit) {
        return items.versions(after.isEmpty() ? 0 : Long.parseLong(after), limit).stream()
                .map(line -> new PublicVersion(String.valueOf(line.id()), line.edition()))
                .toList();
    }

    /** The text, and behind it its elements as people read them: people look for a party or a number as well. */
    private static String words(Content content) {
        String text = CleanText.wordsOf(content.text());
        String elements = ElementRow.of(content.particulars(), Locale.SIMPLIFIED_CHINESE).stream()
                .map(row -> row.name() + " " + row.value())
                .collect(Collectors.joining("\n"));
        return elements.isEmpty() ? text : text + "\n" + elements;
    }

    private static SearchDocument document(PublicItem item, Map<String, String> texts) {
        Content content = item.content();
        return new SearchDocument(
                String.valueOf(item.id()),
                item.edition(),
                new SearchDocument.Wording(
                        content.title(),
                        content.documentNumber(),
                        words(content),
                        content.attachments().stream()
                                .map(file ->
                                        new SearchDocument.Attached(file.name(), texts.getOrDefault(file.sha256(), "")))
                                .toList()),
                new SearchDocument.Origin(item.body(), "", ChinaTime.dayOf(item.publishedAt()), Set.of(), item.term()),
                "/items/" + item.id());
    }
}
