package org.gongkai.web.places.office;

import java.util.List;
import org.gongkai.regulation.calendar.ChinaTime;
import org.gongkai.web.places.model.Compared;
import org.gongkai.web.places.model.Delivery;
import org.gongkai.web.places.model.Place;
import org.gongkai.web.places.model.Platform;

/**
 * A delivery as pages show it.
 *
 * @param workdays since it waits
 * @param comparisons the newest first
 */
record DeliveryView(Delivery delivery, Place place, int workdays, List<Compared> comparisons) {
    /** Where it goes. */
    public Platform platform() {
        return place.choice().platform();
    }

    /** How far it is, as the end of a key. */
    public String state() {
        return delivery.isToTakeDown()
                ? "TO_TAKE_DOWN"
                : delivery.standing().state().name();
    }

    /** The day since which it waits, in China. */
    public String since() {
        return ChinaTime.dayOf(delivery.what().readyAt()).toString();
    }

    /** The day on which it was entered there; empty where nobody has said so. */
    public String handedOver() {
        return delivery.standing().handedOverOn().map(Object::toString).orElse("");
    }

    /** The day on which it became public there; empty where it is not. */
    public String publicOn() {
        return delivery.standing().publicOn().map(Object::toString).orElse("");
    }

    /** When a comparison was made, in China. */
    public String minute(Compared compared) {
        return ChinaTime.minute(compared.by().at());
    }

    /** The name of the verdict of the newest comparison; empty where there was none. */
    public String verdict() {
        return delivery.found().map(Delivery.Found::verdict).orElse("");
    }
}
