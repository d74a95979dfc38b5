package org.gongkai.web.places.office;

import java.util.List;
import java.util.Optional;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.places.Deliveries;
import org.gongkai.web.places.HandedItems;
import org.gongkai.web.places.Places;
import org.gongkai.web.places.WaitingDeliveries;
import org.gongkai.web.places.bundle.DeliveryPackage;
import org.gongkai.web.places.bundle.FieldValue;
import org.gongkai.web.places.bundle.PackageFields;
import org.gongkai.web.places.model.Delivery;
import org.gongkai.web.publishing.model.Content;
import org.gongkai.web.publishing.model.Item;
import org.gongkai.web.publishing.model.PublicItem;
import org.gongkai.web.ui.Phrases;
import org.gongkai.web.ui.PublicAddress;
import org.springframework.stereotype.Component;

/** What pages show of the deliveries of an item, and what is taken along. */
@Component
class DeliverySheet {
    private final Deliveries deliveries;
    private final HandedItems items;
    private final WaitingDeliveries waiting;
    private final Places places;
    private final Making making;

    DeliverySheet(Deliveries deliveries, HandedItems items, WaitingDeliveries waiting, Places places, Making making) {
        this.deliveries = deliveries;
        this.items = items;
        this.waiting = waiting;
        this.places = places;
        this.making = making;
    }

    /** What a package is made with. */
    @Component
    record Making(PackageFields fields, PublicAddress address) {}

    /** What is entered there: the package, and its fields one by one. */
    record Shown(DeliveryPackage made, List<FieldValue> fields, Content content) {}

    List<DeliveryView> views(SignedIn who, Item item) {
        return deliveries.of(who, item.id()).stream()
                .map(one -> new DeliveryView(
                        one, deliveries.placeOf(one), waiting.workdays(one), deliveries.comparisons(one)))
                .toList();
    }

    /** What the newest delivery hands over; empty where nothing is to be handed over any more. */
    Optional<Shown> newest(SignedIn who, List<DeliveryView> views, Phrases phrases) {
        return views.stream()
                .map(DeliveryView::delivery)
                .findFirst()
                .filter(one -> one.isWaiting() || (one.isPublic() && !one.isToTakeDown()))
                .flatMap(one -> items.approved(who, one).map(content -> shown(who, one, content, phrases)));
    }

    /** What is handed over with this content. */
    Shown shown(SignedIn who, Delivery delivery, Content approved, Phrases phrases) {
        Content content = approved.with(approved.title(), making.address().absolute(approved.text()));
        String number = items.shown(items.find(who, delivery.what().item()))
                .map(PublicItem::indexNumber)
                .orElse("");
        PackageFields.Handed handed = new PackageFields.Handed(delivery.what().body(), content, number, places.today());
        List<FieldValue> values =
                making.fields().of(handed, deliveries.placeOf(delivery).choice().platform(), phrases);
        return new Shown(new DeliveryPackage(content, approved.fingerprint(), values, phrases), values, content);
    }
}
