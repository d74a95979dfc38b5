package org.gongkai.web.publishing;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.web.accounts.Accounts;
import org.gongkai.web.accounts.Permission;
import org.gongkai.web.accounts.Permissions;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.publishing.model.ActionRefused;
import org.gongkai.web.publishing.model.ActionRefused.Reason;
import org.gongkai.web.publishing.model.Actor;
import org.gongkai.web.publishing.model.Attachment;
import org.gongkai.web.publishing.model.Classification;
import org.gongkai.web.publishing.model.Content;
import org.gongkai.web.publishing.model.Item;
import org.gongkai.web.publishing.model.ItemAction;
import org.gongkai.web.publishing.model.Items;
import org.gongkai.web.publishing.model.Opinion;
import org.gongkai.web.publishing.model.PrescribedPlan;
import org.gongkai.web.publishing.model.ReviewPlan;
import org.gongkai.web.publishing.model.Step;
import org.gongkai.web.publishing.model.Workflow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one way to draft, review, publish and withdraw (主动公开): pages, the programming interface and the demonstration all come
 * through here. Each call is one transaction with its audit row, its ledger entry and what is still to be done.
 */
@Service
public class Publishing {
    private final Items items;
    private final Accounts accounts;
    private final Permissions permissions;
    private final Records records;
    private final Placing placing;
    private final Transitions transitions;
    private final Clock clock;

    Publishing(
            Items items,
            Accounts accounts,
            Permissions permissions,
            Records records,
            Optional<EntryGuide> guide,
            Transitions transitions,
            Clock clock) {
        this.items = items;
        this.accounts = accounts;
        this.permissions = permissions;
        this.records = records;
        this.placing = new Placing(guide);
        this.transitions = transitions;
        this.clock = clock;
    }

    /**
     * A new draft of a body.
     *
     * @throws ActionRefused the posts of this person do not allow it
     */
    @Transactional
    public Item draft(SignedIn who, long body, Content content) {
        allow(permissions.allows(who, Permission.DRAFT_ITEM, body));
        Instant now = clock.instant();
        Content placed = placing.place(body, TidyContent.of(content), Classification.NONE);
        Item item = items.add(body, placed, actor(who), now);
        records.acted(item, who, "item.draft", "");
        return item;
    }

    /**
     * An item for those who work on it.
     *
     * @throws ActionRefused there is none, or none this person may know of
     */
    @Transactional(readOnly = true)
    public Item find(SignedIn who, long id) {
        return items.find(id)
                .filter(item -> permissions.allows(who, Permission.READ_OFFICE, item.body()))
                .orElseThrow(() -> new ActionRefused(Reason.UNKNOWN_ITEM));
    }

    /** What this person may do with an item now. */
    public Set<ItemAction> allowedActions(SignedIn who, Item item) {
        Set<ItemAction> allowed = EnumSet.noneOf(ItemAction.class);
        for (ItemAction action : workflow(item).possible(item)) {
            if (permissions.allows(who, action.needs(item.step()), item.body(), item.authors())) {
                allowed.add(action);
            }
        }
        return allowed;
    }

    /** Whether this person may change what the newest version says. */
    public boolean mayRewrite(SignedIn who, Item item) {
        return !item.isOut()
                && permissions.allows(
                        who, item.step() == Step.DRAFT ? Permission.DRAFT_ITEM : Permission.EDIT_ITEM, item.body());
    }

    /**
     * Saves other content; whatever had been approved of it is approved no more.
     *
     * @param revision the revision that was read
     * @throws ActionRefused changed meanwhile, not allowed, or already published
     */
    @Transactional
    public Item rewrite(SignedIn who, long id, long revision, Content content) {
        return rewritten(who, unchanged(find(who, id), revision), content, "item.rewrite", "");
    }

    /**
     * The same for its files alone.
     *
     * @param item as it was found in this transaction
     * @param action the trade's word for the audit, such as {@code item.attach}
     * @param names the files it is about
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Item rewriteFiles(SignedIn who, Item item, List<Attachment> files, String action, String names) {
        return rewritten(who, item, item.content().with(files), action, names);
    }

    private Item rewritten(SignedIn who, Item item, Content content, String action, String reason) {
        allow(mayRewrite(who, item));
        Content placed = placing.place(
                item.body(), TidyContent.of(content), item.content().classification());
        Item after = workflow(item).rewrite(item, placed, actor(who));
        if (after.equals(item)) {
            return item;
        }
        Item kept = items.keep(item, after, clock.instant());
        records.acted(kept, who, action, reason);
        return kept;
    }

    /**
     * Takes a step with an item.
     *
     * @param revision the revision that was read
     * @param publishAt for {@link ItemAction#PUBLISH} a later time; empty for now
     * @throws ActionRefused why not
     */
    @Transactional
    public Item act(
            SignedIn who, long id, long revision, ItemAction action, Opinion opinion, Optional<Instant> publishAt) {
        Item item = unchanged(find(who, id), revision);
        allow(mayAct(who, item, action, opinion));
        Instant now = clock.instant();
        Optional<Instant> later = publishAt.filter(time -> action == ItemAction.PUBLISH && time.isAfter(now));
        return later.isPresent()
                ? transitions.schedule(workflow(item), item, who, later.get(), now)
                : transitions.take(workflow(item), item, action, new Transitions.Said(who, opinion), now);
    }

    /** Numbers of items that are approved and whose time has come. */
    @Transactional(readOnly = true)
    public List<Long> due(int most) {
        return items.due(clock.instant(), most);
    }

    /**
     * Publishes an item whose time has come; nothing happens where it is due no more, or another node is at it.
     *
     * @throws ActionRefused why it cannot go out
     */
    @Transactional
    public void publishDue(SignedIn system, long id) {
        Instant now = clock.instant();
        if (items.claimDue(id, now)) {
            Item item = items.find(id).orElseThrow();
            Transitions.Said said = new Transitions.Said(system, Opinion.NONE);
            transitions.take(workflow(item), item, ItemAction.PUBLISH, said, now);
        }
    }

    /** Sets the steps a body prescribes beside editing, confidentiality review and sign-off. */
    @Transactional
    public void prescribe(SignedIn who, long body, ReviewPlan plan) {
        prescribe(who, body, prescribed(who, body).revision(), plan);
    }

    /**
     * The same for whoever names the revision that was read.
     *
     * @throws ActionRefused changed meanwhile, or the posts of this person do not allow it
     */
    @Transactional
    public PrescribedPlan prescribe(SignedIn who, long body, long revision, ReviewPlan plan) {
        PrescribedPlan before = prescribed(who, body);
        if (before.revision() != revision) {
            throw new ActionRefused(Reason.CHANGED_MEANWHILE);
        }
        PrescribedPlan kept = items.prescribe(body, before, plan);
        records.prescribed(body, who, plan);
        return kept;
    }

    /**
     * What a body prescribes, for whoever may set it.
     *
     * @throws ActionRefused the posts of this person do not allow it
     */
    @Transactional(readOnly = true)
    public PrescribedPlan prescribed(SignedIn who, long body) {
        allow(permissions.allows(who, Permission.MANAGE_BODIES, body));
        return items.planOf(body);
    }

    /** The same without its revision. */
    @Transactional(readOnly = true)
    public ReviewPlan planOf(SignedIn who, long body) {
        return prescribed(who, body).plan();
    }

    /** The steps an item takes. */
    public Workflow workflow(Item item) {
        return new Workflow(items.planOf(item.body()).plan());
    }

    /** Whether this person may record what was signed on paper. */
    public boolean mayRecordPaper(SignedIn who, Item item) {
        return permissions.allows(who, Permission.EDIT_ITEM, item.body());
    }

    /** On paper the signer must hold the post; who records it works in the office that collects. */
    private boolean mayAct(SignedIn who, Item item, ItemAction action, Opinion opinion) {
        Permission needed = action.needs(item.step());
        return opinion.paper()
                .map(paper -> mayRecordPaper(who, item)
                        && accounts.signedIn(paper.signer())
                                .filter(signer -> permissions.allows(signer, needed, item.body()))
                                .isPresent())
                .orElseGet(() -> permissions.allows(who, needed, item.body()));
    }

    private static Item unchanged(Item item, long revision) {
        if (item.revision() != revision) {
            throw new ActionRefused(Reason.CHANGED_MEANWHILE);
        }
        return item;
    }

    private static Actor actor(SignedIn who) {
        return new Actor(who.accountId(), who.personName());
    }

    private static void allow(boolean isAllowed) {
        if (!isAllowed) {
            throw new ActionRefused(Reason.NOT_ALLOWED);
        }
    }
}
