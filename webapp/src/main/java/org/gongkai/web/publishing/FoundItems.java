package org.gongkai.web.publishing;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.web.agencies.Agencies;
import org.gongkai.web.agencies.Agency;
import org.gongkai.web.files.KeptFiles;
import org.gongkai.web.publishing.cleaning.CleanText;
import org.gongkai.web.publishing.model.Attachment;
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
        return items.find(Long.parseLong(id))
                .filter(PublicItems.Answer.Shown.class::isInstance)
                .map(PublicItems.Answer.Shown.class::cast)
                .map(shown -> document(shown.item()));
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

    private SearchDocument document(PublicItem item) {
        String bodyName = agencies.find(item.body()).map(Agency::shortName).orElse("");
        return new SearchDocument(
                String.valueOf(item.id()),
                item.version(),
                new SearchDocument.Wording(
                        item.content().title(),
                        item.content().documentNumber(),
                        CleanText.wordsOf(item.content().text()),
                        attached(item.content().attachments())),
                new SearchDocument.Origin(
                        item.body(), bodyName, LocalDate.ofInstant(item.publishedAt(), CHINA), Set.of()),
                "/items/" + item.id());
    }

    private List<SearchDocument.Attached> attached(List<Attachment> attachments) {
        Map<String, String> texts =
                files.texts(attachments.stream().map(Attachment::sha256).collect(Collectors.toSet()));
        return attachments.stream()
                .map(file -> new SearchDocument.Attached(file.name(), texts.getOrDefault(file.sha256(), "")))
                .toList();
    }
}
