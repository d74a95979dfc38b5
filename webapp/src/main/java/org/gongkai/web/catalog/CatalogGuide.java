package org.gongkai.web.catalog;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.gongkai.web.catalog.model.CatalogWords;
import org.gongkai.web.catalog.model.EffectiveEntry;
import org.gongkai.web.catalog.model.Entry;
import org.gongkai.web.catalog.model.StandardCatalog;
import org.gongkai.web.catalog.model.Suggestions;
import org.gongkai.web.publishing.EntryGuide;
import org.gongkai.web.publishing.model.Classification.EntryRef;
import org.gongkai.web.search.text.Folding;
import org.gongkai.web.ui.Phrases;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Tells those who draft which entries there are, and which fit a title. A body's entries are kept for some seconds, as every page
 * of an item names one; an edition made here is seen at once, one made by another process after these seconds.
 */
@Component
class CatalogGuide implements EntryGuide {
    private static final Duration KEPT = Duration.ofSeconds(10);

    private final Map<Long, Kept> kept = new ConcurrentHashMap<>();
    private final Catalogs catalogs;
    private final MessageSource messages;

    CatalogGuide(Catalogs catalogs, MessageSource messages) {
        this.catalogs = catalogs;
        this.messages = messages;
    }

    @Override
    public Optional<Choice> find(long body, String code) {
        return applied(body).stream()
                .filter(one -> one.entry().code().equals(code))
                .findFirst()
                .map(this::choice);
    }

    @Override
    public List<Suggestion> suggest(long body, String title) {
        return Suggestions.of(title, applied(body)).stream()
                .map(one -> new Suggestion(choice(one.entry()), one.words()))
                .toList();
    }

    @Override
    public List<Choice> search(long body, String words) {
        List<String> asked =
                Arrays.stream(Folding.fold(words).strip().split("\\s+")).toList();
        return applied(body).stream()
                .filter(one -> {
                    String text = Folding.fold(textOf(one.entry()));
                    return asked.stream().allMatch(text::contains);
                })
                .map(this::choice)
                .toList();
    }

    @Override
    public List<String> subjects() {
        return StandardCatalog.subjects();
    }

    @Override
    public List<String> genres() {
        return StandardCatalog.genres();
    }

    /** The entries of a body on a day, as they were at a moment of the machine's clock. */
    private record Kept(LocalDate day, long changes, long nanos, List<EffectiveEntry> entries) {
        boolean isGood(LocalDate today, long newest) {
            return day.equals(today) && changes == newest && System.nanoTime() - nanos < KEPT.toNanos();
        }
    }

    private List<EffectiveEntry> applied(long body) {
        LocalDate today = catalogs.today();
        Kept known = kept.get(body);
        if (known != null && known.isGood(today, catalogs.changes())) {
            return known.entries();
        }
        long changes = catalogs.changes();
        List<EffectiveEntry> entries = catalogs.inForce(body, today).stream()
                .filter(EffectiveEntry::isApplied)
                .toList();
        if (!entries.isEmpty()) {
            kept.put(body, new Kept(today, changes, System.nanoTime(), entries));
        }
        return entries;
    }

    private Choice choice(EffectiveEntry one) {
        Entry entry = one.entry();
        CatalogWords words = new CatalogWords(new Phrases(messages, LocaleContextHolder.getLocale()));
        return new Choice(
                new EntryRef(entry.code(), one.edition().toString()),
                StandardCatalog.field(entry.field()).name(),
                entry.matter().name(),
                words.limit(entry.duty().limit()));
    }

    private static String textOf(Entry entry) {
        return StandardCatalog.field(entry.field()).name() + " "
                + entry.matter().name() + " " + entry.matter().content() + " " + entry.code();
    }
}
