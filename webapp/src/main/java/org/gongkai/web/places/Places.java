package org.gongkai.web.places;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.gongkai.web.accounts.Permission;
import org.gongkai.web.accounts.Permissions;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.agencies.Agencies;
import org.gongkai.web.agencies.Agency;
import org.gongkai.web.places.model.Place;
import org.gongkai.web.places.model.PlaceBook;
import org.gongkai.web.places.model.PlaceKind;
import org.gongkai.web.places.model.PlaceRefused;
import org.gongkai.web.places.model.PlaceRefused.Reason;
import org.gongkai.web.places.model.Platform;
import org.gongkai.web.places.model.Typed;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where each body publishes: what it says itself, or else what the nearest body above it says. */
@Service
public class Places {
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_LABEL = 60;

    private final PlaceBook book;
    private final Agencies agencies;
    private final Permissions permissions;
    private final PlaceTrail trail;

    Places(PlaceBook book, Agencies agencies, Permissions permissions, PlaceTrail trail) {
        this.book = book;
        this.agencies = agencies;
        this.permissions = permissions;
        this.trail = trail;
    }

    /** Today in Asia/Shanghai. */
    public LocalDate today() {
        return trail.today();
    }

    /** What holds for a body on this day; empty where nobody up to the top said anything: the portal of this product. */
    public Optional<Place> on(long body, LocalDate day) {
        List<Long> upwards = upwards(body);
        Map<Long, Place> said = book.on(upwards, day);
        return upwards.stream()
                .flatMap(one -> Optional.ofNullable(said.get(one)).stream())
                .filter(place -> place.choice().kind() != PlaceKind.AS_ABOVE)
                .findFirst();
    }

    /** What holds for a body now. */
    public Optional<Place> now(long body) {
        return on(body, today());
    }

    /** A choice that was made, whether it still holds or not. */
    Place made(long id) {
        return book.find(id).orElseThrow();
    }

    /**
     * A body whose place this person may choose.
     *
     * @throws PlaceRefused there is none, or it is none of theirs
     */
    @Transactional(readOnly = true)
    public Agency body(SignedIn who, long body) {
        allow(who, body);
        return agencies.find(body).orElseThrow(() -> new PlaceRefused(Reason.UNKNOWN_BODY));
    }

    /**
     * All that a body ever said, the newest first.
     *
     * @throws PlaceRefused it is none of theirs
     */
    @Transactional(readOnly = true)
    public List<Place> history(SignedIn who, long body) {
        return book.of(body(who, body).id());
    }

    /** The bodies whose places this person chooses. */
    public List<Agency> chosenBy(SignedIn who) {
        return agencies.existing(permissions.bodiesWhere(who, Permission.CHOOSE_PLACE));
    }

    /**
     * Says where a body publishes from a day on; items that wait already go where they were to go.
     *
     * @param from not before today: what became public before stays where it did
     * @param typed as people type it
     * @throws PlaceRefused why not
     */
    @Transactional
    public Place choose(SignedIn who, long body, LocalDate from, Place.Choice typed) {
        body(who, body);
        if (from.isBefore(today())) {
            throw new PlaceRefused(Reason.IN_THE_PAST, from.toString());
        }
        Platform platform = typed.kind().isElsewhere() ? tidy(typed.platform()) : Platform.NONE;
        Place.Choice choice = new Place.Choice(typed.kind(), platform);
        Place added = book.add(body, from, choice, trail.writing(who, ""));
        trail.chosen(who, added);
        return added;
    }

    private static Platform tidy(Platform typed) {
        String name = Typed.line(typed.name(), LONGEST_NAME);
        if (name.isEmpty()) {
            throw new PlaceRefused(Reason.NAME_MISSING);
        }
        String hosts = Typed.hosts(typed.hosts());
        String home = typed.home().isBlank() ? "" : Typed.address(typed.home());
        List<Platform.Line> lines = typed.lines().stream()
                .map(line -> new Platform.Line(line.field(), Typed.line(line.label(), LONGEST_LABEL)))
                .toList();
        return new Platform(name, home, hosts, typed.takesPlainText(), lines);
    }

    private void allow(SignedIn who, long body) {
        if (!permissions.allows(who, Permission.CHOOSE_PLACE, body)) {
            throw new PlaceRefused(Reason.NOT_ALLOWED);
        }
    }

    private List<Long> upwards(long body) {
        List<Long> upwards = new ArrayList<>();
        Optional<Agency> next = agencies.find(body);
        while (next.isPresent()) {
            upwards.add(next.get().id());
            OptionalLong above = next.get().parent();
            next = above.isPresent() ? agencies.find(above.getAsLong()) : Optional.empty();
        }
        return upwards;
    }
}
