package org.gongkai.web.publishing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.regulation.calendar.ChinaTime;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.accounts.WorkInHand;
import org.gongkai.web.publishing.model.Item;
import org.gongkai.web.publishing.model.ItemAction;
import org.gongkai.web.publishing.model.Items;
import org.gongkai.web.publishing.model.OfficeItems;
import org.gongkai.web.publishing.model.Step;
import org.springframework.stereotype.Component;

/** The items that somebody could do something with now, for the list of a hand-over. */
@Component
class ItemsInHand implements WorkInHand {
    private static final int LOOKED_AT = 400;
    private static final int MOST = 100;

    private final Publishing publishing;
    private final OfficeDesk desk;
    private final Items items;

    ItemsInHand(Publishing publishing, OfficeDesk desk, Items items) {
        this.publishing = publishing;
        this.desk = desk;
        this.items = items;
    }

    @Override
    public String heading() {
        return "hand-over.items";
    }

    @Override
    public List<Line> of(SignedIn who) {
        return desk.list(who, Optional.empty(), new OfficeItems.Page(1, LOOKED_AT)).lines().stream()
                .filter(line -> line.step() != Step.PUBLISHED)
                .flatMap(line -> items.find(line.id()).stream())
                .filter(item -> isInHand(who, item))
                .limit(MOST)
                .map(item -> new Line(
                        item.content().title(),
                        "item.step." + item.step(),
                        item.publishAt().map(ChinaTime::minute).orElse(""),
                        "/office/items/" + item.id()))
                .toList();
    }

    private boolean isInHand(SignedIn who, Item item) {
        Set<ItemAction> actions = publishing.allowedActions(who, item);
        return !actions.isEmpty() || item.authors().contains(who.accountId());
    }
}
