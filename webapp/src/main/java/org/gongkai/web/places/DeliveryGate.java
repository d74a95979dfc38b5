package org.gongkai.web.places;

import java.util.List;
import java.util.Optional;
import org.gongkai.web.places.model.Delivery;
import org.gongkai.web.places.model.Delivery.Standing;
import org.gongkai.web.places.model.Delivery.State;
import org.gongkai.web.places.model.Delivery.What;
import org.gongkai.web.places.model.DeliveryBook;
import org.gongkai.web.places.model.Place;
import org.gongkai.web.places.model.PlaceRefused;
import org.gongkai.web.publishing.Elsewhere.Acted;
import org.gongkai.web.publishing.model.ActionRefused;
import org.gongkai.web.publishing.model.Attribute;
import org.gongkai.web.publishing.model.Item;
import org.gongkai.web.publishing.model.Step;
import org.gongkai.web.publishing.model.Visibility;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes part in every act on an item: holds back what becomes public on another platform alone until it stands there, begins the hand-over of what
 * was approved, and notes what must be taken down there.
 */
@Component
class DeliveryGate {
    private final DeliveryBook book;
    private final Places places;
    private final PlaceTrail trail;

    DeliveryGate(DeliveryBook book, Places places, PlaceTrail trail) {
        this.book = book;
        this.places = places;
        this.trail = trail;
    }

    /** In the transaction of the act. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void acted(Acted acted) {
        Item item = acted.item();
        Optional<Place> place = places.now(item.body()).filter(Place::isElsewhere);
        List<Delivery> all = book.of(item.id());
        Optional<Delivery> present = all.stream()
                .filter(one ->
                        one.what().version() == item.version() && one.standing().state() != State.DROPPED)
                .findFirst();
        boolean isAlone = place.filter(Place::isElsewhereAlone).isPresent();
        if (acted.isSendingOut()
                && isAlone
                && present.filter(Delivery::isPublic).isEmpty()) {
            throw new ActionRefused(ActionRefused.Reason.PUBLISHED_ELSEWHERE);
        }
        boolean isReady = isOut(item) || (isAlone && item.step() == Step.APPROVED);
        if (isReady && present.isEmpty() && item.content().attribute() == Attribute.PROACTIVE) {
            place.ifPresent(one -> begin(acted, one));
        } else if (!isReady && !(item.step() == Step.APPROVED)) {
            present.filter(Delivery::isWaiting).ifPresent(one -> drop(acted, one));
        }
        follow(acted, all);
    }

    private static boolean isOut(Item item) {
        return item.isOut() && item.visibility() == Visibility.PUBLIC;
    }

    private void begin(Acted acted, Place place) {
        Item item = acted.item();
        What what = new What(item.id(), item.version(), item.body(), place.id(), trail.now());
        Delivery added = book.add(what, trail.writing(acted.who(), ""));
        trail.acted(
                acted.who(), added, "delivery.begin", place.choice().platform().name());
    }

    private void drop(Acted acted, Delivery waiting) {
        keep(acted, waiting, waiting.standing().at(State.DROPPED), "delivery.drop");
    }

    /** What is public there goes, once the item is public no more, or a newer version stands at another address. */
    private void follow(Acted acted, List<Delivery> all) {
        int newest = all.stream()
                .filter(Delivery::isPublic)
                .mapToInt(one -> one.what().version())
                .max()
                .orElse(0);
        boolean isPublic = acted.item().visibility() == Visibility.PUBLIC;
        for (Delivery one : all) {
            boolean isGone = !isPublic || one.what().version() < newest;
            if (one.isPublic() && one.standing().isGone() != isGone) {
                keep(acted, one, one.standing().gone(isGone), isGone ? "delivery.gone" : "delivery.back");
            }
        }
    }

    private void keep(Acted acted, Delivery before, Standing standing, String action) {
        try {
            Delivery after = book.keep(before, standing, trail.writing(acted.who(), ""));
            trail.acted(acted.who(), after, action, "");
        } catch (PlaceRefused _) {
            throw new ActionRefused(ActionRefused.Reason.CHANGED_MEANWHILE);
        }
    }
}
