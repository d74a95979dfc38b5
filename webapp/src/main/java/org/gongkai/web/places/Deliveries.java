package org.gongkai.web.places;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.gongkai.regulation.calendar.ChinaTime;
import org.gongkai.web.accounts.Permission;
import org.gongkai.web.accounts.Permissions;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.places.matching.Approved;
import org.gongkai.web.places.matching.PageComparison;
import org.gongkai.web.places.matching.PublicPage;
import org.gongkai.web.places.model.Compared;
import org.gongkai.web.places.model.Delivery;
import org.gongkai.web.places.model.Delivery.Standing;
import org.gongkai.web.places.model.Delivery.State;
import org.gongkai.web.places.model.DeliveryBook;
import org.gongkai.web.places.model.Place;
import org.gongkai.web.places.model.PlaceRefused;
import org.gongkai.web.places.model.PlaceRefused.Reason;
import org.gongkai.web.places.model.Typed;
import org.gongkai.web.publishing.cleaning.TextLayout;
import org.gongkai.web.publishing.model.Attachment;
import org.gongkai.web.publishing.model.Content;
import org.gongkai.web.publishing.model.Item;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is handed over to another platform, from the last approval to its public address there, and what became of it. An item of a body that
 * publishes there alone becomes public with the recording of that address, as of the day it stood there.
 *
 * @regulation art. 24
 */
@Service
public class Deliveries {
    private static final int MOST_COMPARISONS = 20;

    private final DeliveryBook book;
    private final HandedItems items;
    private final Places places;
    private final Permissions permissions;
    private final PlaceTrail trail;

    Deliveries(DeliveryBook book, HandedItems items, Places places, Permissions permissions, PlaceTrail trail) {
        this.book = book;
        this.items = items;
        this.places = places;
        this.permissions = permissions;
        this.trail = trail;
    }

    /**
     * The deliveries of an item, the newest first.
     *
     * @throws PlaceRefused there is no such item, or it is none of theirs
     */
    @Transactional(readOnly = true)
    public List<Delivery> of(SignedIn who, long item) {
        return book.of(items.find(who, item).id());
    }

    /** The choice of the body under which something is delivered. */
    @Transactional(readOnly = true)
    public Place placeOf(Delivery delivery) {
        return places.made(delivery.what().place());
    }

    /** Today in Asia/Shanghai. */
    public LocalDate today() {
        return trail.today();
    }

    /** Whether this person works on deliveries of the body. */
    public boolean mayDeliver(SignedIn who, long body) {
        return permissions.allows(who, Permission.POST_ITEM, body);
    }

    /** Whether this person says that an item has become public: that publishes it, where it is not public here already. */
    public boolean mayRecord(SignedIn who, Item item) {
        Permission needed = item.isOut() ? Permission.POST_ITEM : Permission.PUBLISH_ITEM;
        return mayDeliver(who, item.body()) && permissions.allows(who, needed, item.body());
    }

    /**
     * Notes that the package was taken.
     *
     * @return the approved content that is in it
     * @throws PlaceRefused why not
     */
    @Transactional
    public Content take(SignedIn who, long id) {
        Delivery delivery = find(who, id);
        require(delivery.isWaiting() || delivery.isPublic());
        Content content = approved(who, delivery);
        trail.acted(who, delivery, "delivery.package", content.fingerprint().shown());
        return content;
    }

    /**
     * Notes that it was entered there today, and is not public yet.
     *
     * @param revision the revision that was read
     * @throws PlaceRefused why not
     */
    @Transactional
    public Delivery handOver(SignedIn who, long id, long revision) {
        Delivery before = unchanged(who, id, revision);
        require(before.standing().state() == State.WAITING);
        return kept(who, before, before.standing().handedOver(trail.today()), "delivery.hand-over", "");
    }

    /**
     * Notes that it is public there. Where the body publishes there alone, the item is published with it: as of now where the day is today, as of
     * the last minute of any earlier day, so that it is never taken for public earlier than it was.
     *
     * @param revision the revision that was read
     * @param address of its page there, on a host of the platform
     * @param day since which it is public there; not before its last approval
     * @throws PlaceRefused why not
     * @throws org.gongkai.web.publishing.model.ActionRefused it cannot be published
     */
    @Transactional
    public Delivery recordPublic(SignedIn who, long id, long revision, String address, LocalDate day) {
        Delivery before = unchanged(who, id, revision);
        require(before.isWaiting());
        Item item = items.find(who, before.what().item());
        allow(mayRecord(who, item));
        String page = Typed.address(address, placeOf(before).choice().platform().hosts());
        check(day, before);
        List<Delivery> earlier = book.of(item.id()).stream()
                .filter(one -> one.id() != id && one.isPublic())
                .toList();
        Delivery after = kept(who, before, before.standing().shown(page, day), "delivery.public", day + " " + page);
        earlier.forEach(one -> replace(who, one, page));
        if (!item.isOut()) {
            items.publishedSince(who, item, since(day));
        }
        return after;
    }

    /** At the same address it was overwritten; elsewhere it is to be taken down. */
    private void replace(SignedIn who, Delivery earlier, String page) {
        boolean isOverwritten = earlier.standing().address().equals(page);
        Standing standing = isOverwritten
                ? earlier.standing().at(State.REPLACED)
                : earlier.standing().gone(true);
        kept(who, earlier, standing, isOverwritten ? "delivery.replaced" : "delivery.gone", "");
    }

    private Instant since(LocalDate day) {
        return day.equals(trail.today()) ? trail.now() : ChinaTime.momentOf(day.atTime(23, 59));
    }

    private void check(LocalDate day, Delivery delivery) {
        LocalDate ready = ChinaTime.dayOf(delivery.what().readyAt());
        if (day.isAfter(trail.today())) {
            throw new PlaceRefused(Reason.IN_THE_FUTURE, day.toString());
        }
        if (day.isBefore(ready)) {
            throw new PlaceRefused(Reason.BEFORE_APPROVAL, day.toString(), ready.toString());
        }
    }

    /**
     * Writes another address of the same page; the day on which it became public stays.
     *
     * @param revision the revision that was read
     * @throws PlaceRefused why not
     */
    @Transactional
    public Delivery correct(SignedIn who, long id, long revision, String address, String reason) {
        Delivery before = unchanged(who, id, revision);
        require(before.isPublic());
        String page = Typed.address(address, placeOf(before).choice().platform().hosts());
        Standing standing = before.standing();
        Standing other = standing.shown(page, standing.publicOn().orElseThrow());
        return kept(who, before, other, "delivery.correct", Typed.reason(reason));
    }

    /**
     * Notes that it was taken down there.
     *
     * @param revision the revision that was read
     * @throws PlaceRefused why not, above all that the item is public here
     */
    @Transactional
    public Delivery takeDown(SignedIn who, long id, long revision, String reason) {
        Delivery before = unchanged(who, id, revision);
        require(before.isToTakeDown());
        return kept(who, before, before.standing().at(State.TAKEN_DOWN), "delivery.take-down", Typed.reason(reason));
    }

    /**
     * Compares what is public there with what was approved, and keeps what was found.
     *
     * @param pages as somebody saved them, in their order; none where they could not be read
     * @throws PlaceRefused why not
     */
    @Transactional
    public Compared compare(SignedIn who, long id, List<PublicPage> pages) {
        Delivery delivery = find(who, id);
        require(delivery.isPublic());
        Content content = approved(who, delivery);
        List<String> files =
                content.attachments().stream().map(Attachment::name).toList();
        Approved approved =
                Approved.of(content.title(), TextLayout.of(content.text()).text(), files);
        Compared compared = new Compared(
                id,
                content.fingerprint().hex(),
                PageComparison.of(approved, pages),
                new Compared.By(who.personName(), trail.now()));
        book.keep(compared, trail.writing(who, ""));
        trail.acted(
                who, delivery, "delivery.compare", compared.outcome().verdict().name());
        return compared;
    }

    /** The comparisons of a delivery, the newest first. */
    @Transactional(readOnly = true)
    public List<Compared> comparisons(Delivery delivery) {
        return book.comparisons(delivery.id(), MOST_COMPARISONS);
    }

    /**
     * A delivery for those who work on deliveries of its body.
     *
     * @throws PlaceRefused there is none, or it is not their work
     */
    @Transactional(readOnly = true)
    public Delivery find(SignedIn who, long id) {
        Delivery found = book.find(id)
                .filter(one -> permissions.allows(
                        who, Permission.READ_OFFICE, one.what().body()))
                .orElseThrow(() -> new PlaceRefused(Reason.UNKNOWN_DELIVERY));
        allow(mayDeliver(who, found.what().body()));
        return found;
    }

    private Delivery unchanged(SignedIn who, long id, long revision) {
        Delivery before = find(who, id);
        if (before.revision() != revision) {
            throw new PlaceRefused(Reason.CHANGED_MEANWHILE);
        }
        return before;
    }

    private Delivery kept(SignedIn who, Delivery before, Standing standing, String action, String reason) {
        Delivery after = book.keep(before, standing, trail.writing(who, reason));
        trail.acted(who, after, action, reason);
        return after;
    }

    private Content approved(SignedIn who, Delivery delivery) {
        return items.approved(who, delivery).orElseThrow(() -> new PlaceRefused(Reason.WRONG_STATE));
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new PlaceRefused(Reason.WRONG_STATE);
        }
    }

    private static void allow(boolean isAllowed) {
        if (!isAllowed) {
            throw new PlaceRefused(Reason.NOT_ALLOWED);
        }
    }
}
