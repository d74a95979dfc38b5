package org.gongkai.web.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.gongkai.web.accounts.Post;
import org.gongkai.web.accounts.Role;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.audit.AuditLog;
import org.gongkai.web.places.model.Place;
import org.gongkai.web.places.model.PlaceKind;
import org.gongkai.web.places.model.PlaceRefused;
import org.gongkai.web.places.model.PlaceRefused.Reason;
import org.gongkai.web.places.model.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PlacesTest {
    private final DeliveringTown town = new DeliveringTown();
    private final LocalDate today = town.today();

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void a_body_publishes_where_the_nearest_above_it_does_until_it_says_otherwise() {
        assertThat(town.places.now(town.town.id()))
                .as("the portal of this product")
                .isEmpty();
        say(town.county.id(), today, PlaceKind.PLATFORM);
        assertThat(kindOf(town.town.id())).isEqualTo(PlaceKind.PLATFORM);
        say(town.town.id(), today, PlaceKind.OWN_PORTAL);
        assertThat(kindOf(town.town.id())).isEqualTo(PlaceKind.OWN_PORTAL);
        assertThat(kindOf(town.otherTown.id())).isEqualTo(PlaceKind.PLATFORM);
        say(town.town.id(), today, PlaceKind.AS_ABOVE);
        assertThat(kindOf(town.town.id())).isEqualTo(PlaceKind.PLATFORM);
        assertThat(town.places.history(town.office, town.town.id()))
                .extracting(one -> one.choice().kind())
                .containsExactly(PlaceKind.AS_ABOVE, PlaceKind.OWN_PORTAL);
    }

    @Test
    void a_choice_holds_from_its_day_on() {
        say(town.town.id(), today.plusDays(10), PlaceKind.BOTH);
        assertThat(town.places.on(town.town.id(), today.plusDays(9))).isEmpty();
        assertThat(town.places.on(town.town.id(), today.plusDays(10))).isPresent();
        assertRefused(Reason.IN_THE_PAST, () -> say(town.town.id(), today.minusDays(1), PlaceKind.BOTH));
    }

    @Test
    void a_platform_needs_a_name_and_hosts_that_are_names() {
        assertRefused(Reason.NAME_MISSING, () -> platform(" ", "www.linjiang.gov.cn"));
        assertRefused(Reason.HOSTS_MISSING, () -> platform("县政府网", " "));
        assertRefused(Reason.UNREADABLE_HOST, () -> platform("县政府网", "http://www.linjiang.gov.cn/"));
        Place kept = platform("县政府网", "www.linjiang.gov.cn，lj.gov.cn");
        assertThat(kept.choice().platform().hosts()).isEqualTo("www.linjiang.gov.cn lj.gov.cn");
        assertThat(town.places.history(town.office, town.town.id())).containsExactly(kept);
    }

    @Test
    void a_choice_is_in_the_audit_and_no_row_of_it_is_ever_changed() {
        Place kept = say(town.town.id(), today, PlaceKind.PLATFORM);
        assertThat(town.context.bean(AuditLog.class).of("place", String.valueOf(town.town.id())))
                .extracting(row -> row.entry().action())
                .containsExactly("place.choose");
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> town.context
                        .jdbc()
                        .sql("update places.place set name = 'x' where id = :id")
                        .param("id", kept.id())
                        .update());
    }

    @Test
    void each_role_chooses_for_its_body_and_those_below_or_for_nobody() {
        Set<Role> choosing = Set.of(Role.DISCLOSURE_OFFICE, Role.BODY_ADMINISTRATOR);
        Set<String> wrong = new TreeSet<>();
        for (Role role : Role.values()) {
            for (long body : new long[] {town.town.id(), town.county.id(), town.otherTown.id(), Post.EVERYWHERE}) {
                SignedIn who = new SignedIn(777_777, "stranger", "某某", List.of(new Post(role, body)));
                boolean expected = choosing.contains(role) && body != town.otherTown.id();
                if (isDone(who) != expected) {
                    wrong.add(role + " at " + body);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private boolean isDone(SignedIn who) {
        try {
            town.places.choose(who, town.town.id(), today, new Place.Choice(PlaceKind.OWN_PORTAL, Platform.NONE));
            return true;
        } catch (PlaceRefused refused) {
            assertThat(refused.reason()).isEqualTo(Reason.NOT_ALLOWED);
            return false;
        }
    }

    private PlaceKind kindOf(long body) {
        return town.places.now(body).orElseThrow().choice().kind();
    }

    private Place say(long body, LocalDate from, PlaceKind kind) {
        return town.places.choose(town.office, body, from, new Place.Choice(kind, DeliveringTown.PLATFORM));
    }

    private Place platform(String name, String hosts) {
        Platform typed = new Platform(name, "", hosts, false, List.of());
        return town.places.choose(town.office, town.town.id(), today, new Place.Choice(PlaceKind.PLATFORM, typed));
    }

    private static void assertRefused(Reason reason, Runnable act) {
        assertThatExceptionOfType(PlaceRefused.class)
                .isThrownBy(act::run)
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
