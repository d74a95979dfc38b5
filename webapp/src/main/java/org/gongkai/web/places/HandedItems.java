package org.gongkai.web.places;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.places.model.Delivery;
import org.gongkai.web.places.model.PlaceRefused;
import org.gongkai.web.places.model.PlaceRefused.Reason;
import org.gongkai.web.publishing.Elsewhere;
import org.gongkai.web.publishing.Publishing;
import org.gongkai.web.publishing.model.ActionRefused;
import org.gongkai.web.publishing.model.Content;
import org.gongkai.web.publishing.model.Item;
import org.gongkai.web.publishing.model.PublicItem;
import org.gongkai.web.publishing.model.PublicItems;
import org.springframework.stereotype.Component;

/** Items as they are handed over: what was approved, never what is still being written. */
@Component
public class HandedItems {
    private final Publishing publishing;
    private final PublicItems portal;
    private final Elsewhere elsewhere;

    HandedItems(Publishing publishing, PublicItems portal, Elsewhere elsewhere) {
        this.publishing = publishing;
        this.portal = portal;
        this.elsewhere = elsewhere;
    }

    /**
     * An item for those who work on it.
     *
     * @throws PlaceRefused there is none, or none this person may know of
     */
    public Item find(SignedIn who, long item) {
        try {
            return publishing.find(who, item);
        } catch (ActionRefused _) {
            throw new PlaceRefused(Reason.UNKNOWN_ITEM);
        }
    }

    /** The approved content of a delivery; empty where it is public no more and something else is being written. */
    public Optional<Content> approved(SignedIn who, Delivery delivery) {
        Item item = find(who, delivery.what().item());
        if (item.version() == delivery.what().version()) {
            return Optional.of(item.content());
        }
        return shown(item)
                .filter(one -> one.version() == delivery.what().version())
                .map(PublicItem::content);
    }

    /** What the public sees of it; empty where it sees nothing. */
    public Optional<PublicItem> shown(Item item) {
        return portal.shown(List.of(item.id())).stream().findFirst();
    }

    /** Publishes it as of this moment. */
    void publishedSince(SignedIn who, Item item, Instant since) {
        elsewhere.publishedSince(who, item.id(), item.revision(), since);
    }
}
