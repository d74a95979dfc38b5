package org.gongkai.web.publishing;

import java.time.Instant;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.publishing.model.ActionRefused;
import org.gongkai.web.publishing.model.ActionRefused.Reason;
import org.gongkai.web.publishing.model.Item;
import org.gongkai.web.publishing.model.ItemAction;
import org.gongkai.web.publishing.model.Opinion;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door for items that become public on somebody else's platform: whoever looks after that hears of every act, may hold an item back, and
 * says when it became public there.
 */
@Service
public class Elsewhere {
    private final Publishing publishing;
    private final Transitions transitions;

    Elsewhere(Publishing publishing, Transitions transitions) {
        this.publishing = publishing;
        this.transitions = transitions;
    }

    /**
     * Something was done with an item. Told in the transaction of the act: who listens takes part in it, and may refuse it by an {@link
     * ActionRefused}.
     *
     * @param item as it is then
     * @param action the word of the audit, such as {@code item.publish}
     */
    public record Acted(Item item, SignedIn who, String action) {
        /** Whether the item goes to the public by the usual way with this, now or at a later time. */
        public boolean isSendingOut() {
            return action.equals("item." + ItemAction.PUBLISH.path()) || action.equals(Records.SCHEDULE);
        }
    }

    /**
     * Publishes an approved item that has been public elsewhere since then.
     *
     * @param revision the revision that was read
     * @param since not later than now
     * @throws ActionRefused changed meanwhile, not allowed, or not approved
     */
    @Transactional
    public Item publishedSince(SignedIn who, long id, long revision, Instant since) {
        Item item = publishing.find(who, id);
        if (item.revision() != revision) {
            throw new ActionRefused(Reason.CHANGED_MEANWHILE);
        }
        if (!publishing.allowedActions(who, item).contains(ItemAction.PUBLISH)) {
            throw new ActionRefused(Reason.NOT_ALLOWED);
        }
        Transitions.Said said = new Transitions.Said(who, Opinion.NONE);
        return transitions.take(publishing.workflow(item), item, ItemAction.PUBLISH, said, since);
    }
}
