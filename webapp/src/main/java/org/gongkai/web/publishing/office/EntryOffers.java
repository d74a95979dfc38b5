package org.gongkai.web.publishing.office;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongkai.web.publishing.EntryGuide;
import org.gongkai.web.publishing.model.Item;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the page for drafting offers of the catalogue. */
@Component
class EntryOffers {
    private final Optional<EntryGuide> guide;

    EntryOffers(Optional<EntryGuide> guide) {
        this.guide = guide;
    }

    /**
     * What is offered.
     *
     * @param suggestions by the words of the title
     * @param chosen the entry in the form; null where none is chosen
     * @param fields the list of entries by field, narrowed by the words searched for
     */
    record Offer(
            List<EntryGuide.Suggestion> suggestions,
            EntryGuide.@Nullable Choice chosen,
            Map<String, List<EntryGuide.Choice>> fields,
            List<String> subjects,
            List<String> genres) {}

    /** The offer for what was typed so far; null where there is no catalogue. */
    @Nullable
    Offer of(ItemForm form) {
        long body = form.body() == null ? 0 : form.body();
        String title = form.title() == null ? "" : form.title();
        String words = form.entryWords() == null ? "" : form.entryWords();
        return guide.map(catalog -> new Offer(
                        title.isBlank() ? List.of() : catalog.suggest(body, title),
                        form.entry() == null
                                ? null
                                : catalog.find(body, form.entry()).orElse(null),
                        catalog.search(body, words).stream()
                                .collect(Collectors.groupingBy(
                                        EntryGuide.Choice::field, LinkedHashMap::new, Collectors.toList())),
                        catalog.subjects(),
                        catalog.genres()))
                .orElse(null);
    }

    /** The entry an item stands under, in words; empty where it stands under none. */
    String nameOf(Item item) {
        return EntryGuide.nameOf(guide, item.body(), item.content().classification());
    }
}
