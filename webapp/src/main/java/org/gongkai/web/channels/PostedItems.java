package org.gongkai.web.channels;

import java.util.List;
import java.util.Optional;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.channels.model.ChannelRefused;
import org.gongkai.web.channels.model.ChannelRefused.Reason;
import org.gongkai.web.channels.model.Posting;
import org.gongkai.web.publishing.Publishing;
import org.gongkai.web.publishing.counting.MadePublic;
import org.gongkai.web.publishing.model.ActionRefused;
import org.gongkai.web.publishing.model.Item;
import org.gongkai.web.publishing.model.PublicItem;
import org.gongkai.web.publishing.model.PublicItems;
import org.springframework.stereotype.Component;

/** Items as somebody posts them: what is public at this moment, and nothing else. */
@Component
public class PostedItems {
    private final Publishing publishing;
    private final PublicItems portal;
    private final MadePublic made;

    PostedItems(Publishing publishing, PublicItems portal, MadePublic made) {
        this.publishing = publishing;
        this.portal = portal;
        this.made = made;
    }

    /**
     * An item for those who work on it.
     *
     * @throws ChannelRefused there is none, or none this person may know of
     */
    public Item find(SignedIn who, long item) {
        try {
            return publishing.find(who, item);
        } catch (ActionRefused _) {
            throw new ChannelRefused(Reason.UNKNOWN_ITEM);
        }
    }

    /** What the public sees of it at this moment; empty where it sees nothing. */
    public Optional<PublicItem> shown(Item item) {
        return portal.shown(List.of(item.id())).stream().findFirst();
    }

    /**
     * What would go to a channel now.
     *
     * @throws ChannelRefused it is not public
     */
    Posting.What publicNow(Item item, long channel) {
        return Optional.ofNullable(made.of(List.of(item.id())).get(item.id()))
                .filter(line -> line.standing().isPublic())
                .map(line -> new Posting.What(
                        item.id(),
                        line.standing().version(),
                        item.body(),
                        channel,
                        line.standing().since()))
                .orElseThrow(() -> new ChannelRefused(Reason.NOT_PUBLIC));
    }
}
