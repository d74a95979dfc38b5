package org.gongkai.web.places;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.gongkai.regulation.calendar.ChinaTime;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.accounts.StaffTrail;
import org.gongkai.web.audit.Subject;
import org.gongkai.web.channels.model.Writing;
import org.gongkai.web.places.model.Delivery;
import org.gongkai.web.places.model.Place;
import org.springframework.stereotype.Component;

/** What is written beside every change of a place or a delivery, and when it is. */
@Component
class PlaceTrail {
    private final StaffTrail trail;
    private final Clock clock;

    PlaceTrail(StaffTrail trail, Clock clock) {
        this.trail = trail;
        this.clock = clock;
    }

    /** Today in Asia/Shanghai. */
    LocalDate today() {
        return ChinaTime.today(clock);
    }

    Instant now() {
        return clock.instant();
    }

    Writing writing(SignedIn who, String reason) {
        return new Writing(who, clock.instant(), reason);
    }

    void chosen(SignedIn who, Place place) {
        Subject subject = new Subject("place", String.valueOf(place.body()), place.id());
        String what =
                place.choice().kind().code() + " " + place.choice().platform().name();
        trail.record(who, place.body(), "place.choose", subject, what.strip());
    }

    void acted(SignedIn who, Delivery delivery, String action, String reason) {
        Subject subject = new Subject("delivery", String.valueOf(delivery.id()), delivery.revision());
        trail.record(who, delivery.what().body(), action, subject, reason);
    }
}
