package org.gongkai.web.places.office;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.places.Deliveries;
import org.gongkai.web.publishing.BesideItem;
import org.gongkai.web.publishing.model.Item;
import org.springframework.stereotype.Component;

/** How far an item is on another platform, on its page in the office; nothing where it goes to none. */
@Component
class DeliveriesBesideItem implements BesideItem {
    private final Deliveries deliveries;
    private final DeliverySheet sheet;

    DeliveriesBesideItem(Deliveries deliveries, DeliverySheet sheet) {
        this.deliveries = deliveries;
        this.sheet = sheet;
    }

    @Override
    public Optional<Part> of(SignedIn who, Item item) {
        List<DeliveryView> views = sheet.views(who, item);
        if (views.isEmpty()) {
            return Optional.empty();
        }
        boolean mayDeliver = deliveries.mayDeliver(who, item.body());
        Map<String, Object> values = Map.of("item", item.id(), "views", views, "mayDeliver", mayDeliver);
        return Optional.of(new Part("places/office/beside", values));
    }
}
