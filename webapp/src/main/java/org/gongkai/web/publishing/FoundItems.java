package org.gongkai.web.publishing;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongkai.web.agencies.Agencies;
import org.gongkai.web.agencies.Agency;
import org.gongkai.web.files.KeptFiles;
import org.gongkai.web.publishing.cleaning.CleanText;
import org.gongkai.web.publishing.model.Attachment;
import org.gongkai.web.publishing.model.Content;
import org.gongkai.web.publishing.model.PublicItem;
import org.gongkai.web.publishing.model.PublicItems;
import org.gongkai.web.search.SearchDocument;
import org.gongkai.web.search.SearchableKind;
import org.springframework.stereotype.Component;

/** Items as they are found: what is public at this moment, and nothing else. */
@Component
class FoundItems implements SearchableKind {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

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
        List<PublicItem> shown = items.shown(ids.stream().map(Long::valueOf).toList());
        Set<Long> named = shown.stream().map(PublicItem::body).collect(Collectors.toSet());
        Map<Long, Agency> bodies =
                agencies.all(named).stream().collect(Collectors.toMap(Agency::id, Function.identity()));
        Map<String, String> texts = files.texts(shown.stream()
                .flatMap(item -> item.content().attachments().stream())
                .map(Attachment::sha256)
                .collect(Collectors.toSet()));
        return shown.stream()
                .map(item -> document(item, Optional.ofNullable(bodies.get(item.body())), texts))
                .collect(Collectors.toMap(SearchDocument::id, Function.identity()));
    }

    @Override
    public Set<String> publicAmong(Collection<String> ids) {
        List<Long> numbers = ids.stream().map(Long::valueOf).toList();
        return items.publicAmong(numbers).stream().map(String::valueOf).collect(Collectors.toSet());
    }

    @Override
    public List<PublicVersion> publicVersions(String after, int limit) {
        return items.versions(after.isEmpty() ? 0 : Long.parseLong(after), limit).stream()
                .map(line -> new PublicVersion(String.valueOf(line.id()), line.version()))
                .toList();
    }

    private static SearchDocument document(PublicItem item, Optional<Agency> body, Map<String, String> texts) {
        Content content = item.content();
        return new SearchDocument(
                String.valueOf(item.id()),
                item.version(),
                new SearchDocument.Wording(
                        content.title(),
                        content.documentNumber(),
                        CleanText.wordsOf(content.text()),
                        content.attachments().stream()
                                .map(file ->
                                        new SearchDocument.Attached(file.name(), texts.getOrDefault(file.sha256(), "")))
                                .toList()),
                new SearchDocument.Origin(
                        item.body(),
                        body.map(Agency::shortName).orElse(""),
                        LocalDate.ofInstant(item.publishedAt(), CHINA),
                        Set.of()),
                "/items/" + item.id());
    }
}
