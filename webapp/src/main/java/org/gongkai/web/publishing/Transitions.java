package org.gongkai.web.publishing;

import java.time.Instant;
import java.util.Locale;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.publishing.model.Actor;
import org.gongkai.web.publishing.model.Item;
import org.gongkai.web.publishing.model.ItemAction;
import org.gongkai.web.publishing.model.Items;
import org.gongkai.web.publishing.model.Opinion;
import org.gongkai.web.publishing.model.Workflow;
import org.gongkai.web.publishing.urgent.UrgentItems;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Carries out what was decided on an item: screening looks at it, it is kept, the public sees it or sees it no more, and all of that
 * is written down. Whether somebody may is not asked here.
 */
@Component
class Transitions {
    private final Items items;
    private final UrgentItems urgent;
    private final ScreenedItems screened;
    private final Records records;
    private final MessageSource words;

    Transitions(Items items, UrgentItems urgent, ScreenedItems screened, Records records, MessageSource words) {
        this.items = items;
        this.urgent = urgent;
        this.screened = screened;
        this.records = records;
        this.words = words;
    }

    /** Sets the time at which an approved item goes out by itself. */
    Item schedule(Workflow workflow, Item item, SignedIn who, Instant time, Instant now) {
        Item scheduled = workflow.schedule(item, time);
        screened.require(item, ItemAction.PUBLISH);
        Item kept = items.keep(item, scheduled, now);
        records.acted(kept, who, Records.SCHEDULE, time.toString());
        return kept;
    }

    /** Takes a step with an item. */
    Item take(Workflow workflow, Item item, ItemAction action, Said said, Instant now) {
        Item after = workflow.apply(item, action, said.actor(), said.opinion(), now);
        int answered = screened.require(item, action);
        if (after.isGoneSince(item)) {
            items.withdraw(item.id(), reason(action, said.opinion()), now);
        }
        Item kept = action.isGoingOut() ? goOut(item, after, said, answered, now) : items.keep(item, after, now);
        if (item.completeBy().isPresent() && workflow.isCleared(after)) {
            urgent.complete(item.id(), item.version(), now);
        }
        records.acted(kept, said.who(), "item." + action.path(), said.opinion().text());
        records.seen(item, kept, action, now);
        return kept;
    }

    /** What it rests on is kept first, where it stood: the tables let nothing out without it, and count it once. */
    private Item goOut(Item item, Item after, Said said, int answered, Instant now) {
        items.keep(item, after.heldBack(item), now);
        if (after.completeBy().isPresent()) {
            urgent.begin(after, said.signer(), said.opinion().text(), now);
        }
        return items.publish(after, said.actor(), records.organCode(item.body(), now), answered, now);
    }

    /** The public reads why something was withdrawn; why it was returned is for the office alone. */
    private String reason(ItemAction action, Opinion opinion) {
        return action == ItemAction.WITHDRAW
                ? opinion.text()
                : words.getMessage("urgent.returned", null, Locale.SIMPLIFIED_CHINESE);
    }

    /** Who acts, and what they say with it. */
    record Said(SignedIn who, Opinion opinion) {
        Actor actor() {
            return new Actor(who.accountId(), who.personName());
        }

        /** Whose word it is: on paper that of the signer. */
        Actor signer() {
            return opinion.paper()
                    .map(paper -> new Actor(paper.signer(), paper.signerName()))
                    .orElseGet(this::actor);
        }
    }
}
