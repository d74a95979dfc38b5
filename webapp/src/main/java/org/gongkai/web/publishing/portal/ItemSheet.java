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
import org.gongkai.web.publishing.references.RelatedItems;
import org.gongkai.web.publishing.texts.TextFile;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page of an item says of it beside its text: its place in the catalogue, its kind, and what it leads to. */
@Component
class ItemSheet {

    private final Optional<EntryGuide> guide;
    private final RelatedItems related;
    private final Clock clock;

    ItemSheet(Optional<EntryGuide> guide, RelatedItems related, Clock clock) {
        this.guide = guide;
        this.related = related;
        this.clock = clock;
    }

    /** The validity is given as it is today: another day is another page. */
    void show(PublicItem item, Model model, Locale locale) {
        Particulars said = item.content().particulars();
        InformationKind kind = Kinds.of(said);
        model.addAttribute(
                "entryName",
                EntryGuide.nameOf(guide, item.body(), item.content().classification()));
        model.addAttribute("kindName", kind.name().in(locale));
        model.addAttribute("elements", ElementRow.of(said, locale));
        model.addAttribute("named", related.named(item));
        model.addAttribute("naming", related.naming(item, locale));
        model.addAttribute("validity", validity(item));
        model.addAttribute("texts", List.of(TextFile.values()));
        item.concluded().ifPresent(concluded -> {
            model.addAttribute("concluded", concluded);
            related.called(item, concluded.successor()).ifPresent(id -> model.addAttribute("successor", id));
        });
    }

    /** The end of the name of its message; empty where items of the kind have none. */
    private String validity(PublicItem item) {
        LocalDate today = ChinaTime.today(clock);
        return item.term().map(term -> term.on(today).name()).orElse("");
    }
}
