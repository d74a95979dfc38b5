package org.gongkai.web.places;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongkai.regulation.calendar.ChinaTime;
import org.gongkai.regulation.calendar.WorkingDayCalendar;
import org.gongkai.web.accounts.Permission;
import org.gongkai.web.accounts.Permissions;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.agencies.Agencies;
import org.gongkai.web.places.model.Delivery;
import org.gongkai.web.places.model.DeliveryBook;
import org.gongkai.web.places.model.PlaceRefused;
import org.gongkai.web.places.model.PlaceRefused.Reason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is still to be done on other platforms: what waits to become public there, what must be taken down, what says something else. */
@Service
public class WaitingDeliveries {
    private static final int MOST = 200;

    private final DeliveryBook book;
    private final HandedItems items;
    private final Agencies agencies;
    private final Permissions permissions;
    private final PlaceTrail trail;
    private final WorkingDayCalendar calendar = WorkingDayCalendar.builtIn();

    WaitingDeliveries(
            DeliveryBook book, HandedItems items, Agencies agencies, Permissions permissions, PlaceTrail trail) {
        this.book = book;
        this.items = items;
        this.agencies = agencies;
        this.permissions = permissions;
        this.trail = trail;
    }

    /**
     * A delivery in a list.
     *
     * @param title of the newest version of its item
     * @param body the short name of its body
     * @param workdays since it waits
     */
    public record Line(Delivery delivery, String title, String body, int workdays) {
        /** The day since which it waits, in China. */
        public String since() {
            return ChinaTime.dayOf(delivery.what().readyAt()).toString();
        }
    }

    /** All of it for one person, each list the longest first and at most 200 lines. */
    public record Lists(List<Line> waiting, List<Line> toTakeDown, List<Line> differing) {
        /** Whether nothing is to be done. */
        public boolean isEmpty() {
            return waiting.isEmpty() && toTakeDown.isEmpty() && differing.isEmpty();
        }
    }

    /**
     * What is to be done for the bodies whose items this person may read.
     *
     * @throws PlaceRefused there are no such bodies
     */
    @Transactional(readOnly = true)
    public Lists of(SignedIn who) {
        Collection<Long> bodies = permissions.bodiesWhere(who, Permission.READ_OFFICE);
        if (bodies.isEmpty()) {
            throw new PlaceRefused(Reason.NOT_ALLOWED);
        }
        return new Lists(
                lines(who, book.waiting(bodies, MOST)),
                lines(who, book.toTakeDown(bodies, MOST)),
                lines(who, book.differing(bodies, MOST)));
    }

    private List<Line> lines(SignedIn who, List<Delivery> deliveries) {
        Map<Long, String> names = agencies.shortNames(
                deliveries.stream().map(one -> one.what().body()).collect(Collectors.toSet()));
        return deliveries.stream()
                .map(one -> new Line(
                        one,
                        items.find(who, one.what().item()).content().title(),
                        names.getOrDefault(one.what().body(), ""),
                        workdays(one)))
                .toList();
    }

    /** What of these bodies has waited longer than so many workdays, the longest first. */
    @Transactional(readOnly = true)
    public List<Delivery> longerThan(Collection<Long> bodies, int workdays) {
        return book.waiting(bodies, MOST).stream()
                .filter(one -> workdays(one) > workdays)
                .toList();
    }

    /** What of these bodies must be taken down elsewhere, the longest first. */
    @Transactional(readOnly = true)
    public List<Delivery> toTakeDown(Collection<Long> bodies) {
        return book.toTakeDown(bodies, MOST);
    }

    /** Workdays since a delivery waits: none on the day itself. */
    public int workdays(Delivery delivery) {
        LocalDate ready = ChinaTime.dayOf(delivery.what().readyAt());
        return Optional.of(trail.today())
                .filter(ready::isBefore)
                .map(today -> calendar.workdaysBetween(ready, today))
                .orElse(0);
    }
}
