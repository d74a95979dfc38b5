package org.gongkai.web.exchange.office;

import java.util.Map;
import java.util.Optional;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.exchange.Moves;
import org.gongkai.web.exchange.moving.Origin;
import org.gongkai.web.publishing.BesideItem;
import org.gongkai.web.publishing.Publishing;
import org.gongkai.web.publishing.model.Item;
import org.gongkai.web.publishing.model.ItemAction;
import org.gongkai.web.publishing.model.Visibility;
import org.springframework.stereotype.Component;

/** Where an item was moved from, on its page in the office; nothing where it was written here. */
@Component
class MovedBesideItem implements BesideItem {
    private final Moves moves;
    private final Publishing publishing;

    MovedBesideItem(Moves moves, Publishing publishing) {
        this.moves = moves;
        this.publishing = publishing;
    }

    @Override
    public Optional<Part> of(SignedIn who, Item item) {
        return moves.origin(item).map(origin -> part(who, item, origin));
    }

    private Part part(SignedIn who, Item item, Origin origin) {
        boolean isNew = item.visibility() == Visibility.NEVER;
        return new Part(
                "exchange/office/beside",
                Map.of(
                        "item",
                        item.id(),
                        "revision",
                        item.revision(),
                        "origin",
                        origin,
                        "isUnreviewed",
                        isNew,
                        "mayPublish",
                        isNew && publishing.allowedActions(who, item).contains(ItemAction.PUBLISH)));
    }
}
