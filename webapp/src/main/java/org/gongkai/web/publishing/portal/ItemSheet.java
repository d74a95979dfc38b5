package org.gongkai.web.publishing.portal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gongkai.regulation.calendar.ChinaTime;
import org.gongkai.web.publishing.EntryGuide;
import org.gongkai.web.publishing.kinds.ElementRow;
import org.gongkai.web.publishing.kinds.InformationKind;
import org.gongkai.web.publishing.kinds.Kinds;
import org.gongkai.web.publishing.kinds.Particulars;
import org.gongkai.web.publishing.model.PublicItem;
import org.gongkai.web.publishing.model.PublicItems;
import org.gongkai.web.publishing.references.RelatedItems;
import org.gongkai.web.publishing.texts.TextFile;
import org.gongkai.web.ui.PageHead;
import org.gongkai.web.ui.PageHead.Feed;
import org.gongkai.web.ui.PageHead.Tag;
import org.gongkai.web.ui.SiteTags;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page of an item says of it beside its text: its place in the catalogue, its kind, and what it leads to. */
@Component
class ItemSheet {

    /** How many others of its entry a page names. */
    private static final int MORE = 5;

    private final PublicItems items;
    private final Optional<EntryGuide> guide;
    private final RelatedItems related;
    private final SiteTags tags;
    private final Clock clock;

    ItemSheet(PublicItems items, Optional<EntryGuide> guide, RelatedItems related, SiteTags tags, Clock clock) {
        this.items = items;
        this.guide = guide;
        this.related = related;
        this.tags = tags;
        this.clock = clock;
    }

    /**
     * The validity is given as it is today: another day is another page.
     *
     * @param publisher the name of its body on the day it went out
     */
    void show(PublicItem item, String publisher, Model model, Locale locale) {
        Particulars said = item.content().particulars();
        InformationKind kind = Kinds.of(said);
        String entry = EntryGuide.nameOf(guide, item.body(), item.content().classification());
        model.addAttribute("entryName", entry);
        model.addAttribute("head", head(item, publisher, kind.name().in(locale), entry));
        model.addAttribute("kindName", kind.name().in(locale));
        model.addAttribute("elements", ElementRow.of(said, locale));
        model.addAttribute("named", related.named(item));
        model.addAttribute("naming", related.naming(item, locale));
        model.addAttribute("more", more(item));
        model.addAttribute("validity", validity(item));
        model.addAttribute("texts", List.copyOf(TextFile.OFFERED));
        item.concluded().ifPresent(concluded -> {
            model.addAttribute("concluded", concluded);
            related.called(item, concluded.successor()).ifPresent(id -> model.addAttribute("successor", id));
        });
    }

    /**
     * Another item under the same entry.
     *
     * @param day on which it was published, 2026-03-01
     */
    public record More(long id, String title, String day) {}

    /** The newest others of its body under its entry, as far as they are public now. */
    private List<More> more(PublicItem item) {
        return item.content().classification().entry().stream()
                .flatMap(entry -> items.ofEntry(item.body(), entry.code(), 1, MORE + 1).stream())
                .filter(line -> line.id() != item.id())
                .limit(MORE)
                .map(line -> new More(line.id(), line.title(), DatesView.day(line.publishedAt())))
                .toList();
    }

    /** The tags of an article, and the feed of its body. */
    private PageHead head(PublicItem item, String publisher, String kind, String entry) {
        return tags.with(
                List.of(new Feed(publisher, "/feeds/bodies/" + item.body() + ".atom")),
                new Tag("ColumnName", entry.isEmpty() ? kind : entry),
                new Tag("ColumnType", kind),
                new Tag("ArticleTitle", item.content().title()),
                new Tag("PubDate", ChinaTime.minute(item.firstPublishedAt())),
                new Tag("ContentSource", publisher),
                new Tag("Keywords", item.content().keywords()));
    }

    /** The end of the name of its message; empty where items of the kind have none. */
    private String validity(PublicItem item) {
        LocalDate today = ChinaTime.today(clock);
        return item.term().map(term -> term.on(today).name()).orElse("");
    }
}
