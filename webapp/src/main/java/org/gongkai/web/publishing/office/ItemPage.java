package org.gongkai.web.publishing.office;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gongkai.regulation.calendar.ChinaTime;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.publishing.Publishing;
import org.gongkai.web.publishing.model.Item;
import org.gongkai.web.publishing.model.ItemAction;
import org.gongkai.web.publishing.model.ReviewScans;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page of an item shows, and the forms that are printed of it. */
@Component
class ItemPage {
    private final Publishing publishing;
    private final BodyNames bodies;
    private final EntryOffers entries;
    private final ItemMatter matter;
    private final ReviewScans scans;

    ItemPage(Publishing publishing, BodyNames bodies, EntryOffers entries, ItemMatter matter, ReviewScans scans) {
        this.publishing = publishing;
        this.bodies = bodies;
        this.entries = entries;
        this.matter = matter;
        this.scans = scans;
    }

    String show(SignedIn who, Item item, Model model) {
        model.addAttribute("item", item);
        model.addAttribute("bodyName", bodies.of(item.body()));
        model.addAttribute(
                "stepper", StepView.of(item, publishing.workflow(item).plan()));
        model.addAttribute("reviews", ReviewView.of(item, scans.of(item)));
        model.addAttribute("actions", onwardFirst(publishing.allowedActions(who, item)));
        model.addAttribute("mayRewrite", publishing.mayRewrite(who, item));
        model.addAttribute("mayRecordPaper", publishing.mayRecordPaper(who, item));
        model.addAttribute("goesOut", item.publishAt().map(ChinaTime::minute).orElse(""));
        model.addAttribute(
                "completeBy", item.completeBy().map(ChinaTime::minute).orElse(""));
        model.addAttribute("fingerprint", item.content().fingerprint());
        model.addAttribute("entryName", entries.nameOf(item));
        matter.show(who, item, model);
        return "publishing/office/item";
    }

    /** What leads on stands before what leads back. */
    private static List<String> onwardFirst(Set<ItemAction> actions) {
        Set<ItemAction> back = EnumSet.of(ItemAction.RETURN, ItemAction.WITHDRAW, ItemAction.ARCHIVE);
        return actions.stream()
                .sorted(Comparator.comparing(back::contains))
                .map(ItemAction::path)
                .toList();
    }
}
