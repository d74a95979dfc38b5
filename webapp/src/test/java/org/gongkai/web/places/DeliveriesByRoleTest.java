package org.gongkai.web.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.gongkai.web.accounts.Post;
import org.gongkai.web.accounts.Role;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.places.model.PlaceKind;
import org.gongkai.web.places.model.PlaceRefused;
import org.gongkai.web.places.model.PlaceRefused.Reason;
import org.gongkai.web.publishing.model.Item;
import org.gongkai.web.publishing.model.ItemAction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Role × action × state × body: who works on what is handed over to another platform. */
class DeliveriesByRoleTest {
    private static final DeliveringTown TOWN = new DeliveringTown();
    private static final String ADDRESS = "https://www.linjiang.gov.cn/art/1.html";

    @BeforeAll
    static void publishesElsewhere() {
        TOWN.choose(PlaceKind.PLATFORM);
    }

    @AfterAll
    static void close() {
        TOWN.close();
    }

    @Test
    void each_role_works_on_deliveries_for_its_body_or_those_below_or_for_nobody() {
        Set<Role> delivering = Set.of(Role.CONTRIBUTOR, Role.EDITOR, Role.DISCLOSURE_OFFICE);
        Set<Role> recording = Set.of(Role.EDITOR, Role.DISCLOSURE_OFFICE);
        Set<String> wrong = new TreeSet<>();
        long[] bodies = {TOWN.town.id(), TOWN.county.id(), TOWN.otherTown.id(), Post.EVERYWHERE};
        Matter matter = new Matter();
        for (Role role : Role.values()) {
            for (long body : bodies) {
                SignedIn who = new SignedIn(777_777, "stranger", "某某", List.of(new Post(role, body)));
                boolean isInReach = body != TOWN.otherTown.id();
                matter = isInReach && delivering.contains(role) ? new Matter() : matter;
                acts(who, matter, delivering, recording).stream()
                        .filter(act -> act.isDone() != (isInReach && act.roles().contains(role)))
                        .forEach(act -> wrong.add("%s %s at %d".formatted(act.name(), role, body)));
                matter = isInReach && delivering.contains(role) ? new Matter() : matter;
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** Items in each of the states in which something can be done. */
    private static final class Matter {
        final Item waiting = TOWN.approved("关于停水的公告");
        final Item there = TOWN.publicThere("关于停电的公告", ADDRESS);
        final Item hanging = TOWN.act(TOWN.signer, TOWN.publicThere("关于停气的公告", ADDRESS), ItemAction.WITHDRAW, "发错了");
    }

    private static List<Act> acts(SignedIn who, Matter matter, Set<Role> delivering, Set<Role> recording) {
        Item waiting = matter.waiting;
        Item there = matter.there;
        Item hanging = matter.hanging;
        return List.of(
                new Act("take", delivering, () -> TOWN.deliveries.take(who, id(waiting))),
                new Act("hand over", delivering, () -> TOWN.deliveries.handOver(who, id(waiting), revision(waiting))),
                new Act(
                        "public",
                        recording,
                        () -> TOWN.deliveries.recordPublic(who, id(waiting), revision(waiting), ADDRESS, TOWN.today())),
                new Act(
                        "correct",
                        delivering,
                        () -> TOWN.deliveries.correct(who, id(there), revision(there), ADDRESS, "改")),
                new Act("compare", delivering, () -> TOWN.deliveries.compare(who, id(there), List.of())),
                new Act(
                        "take down",
                        delivering,
                        () -> TOWN.deliveries.takeDown(who, id(hanging), revision(hanging), "撤了")));
    }

    private record Act(String name, Set<Role> roles, Runnable run) {
        boolean isDone() {
            try {
                run.run();
                return true;
            } catch (PlaceRefused refused) {
                assertThat(refused.reason()).isIn(Reason.NOT_ALLOWED, Reason.UNKNOWN_ITEM, Reason.UNKNOWN_DELIVERY);
                return false;
            }
        }
    }

    private static long id(Item item) {
        return TOWN.delivery(item).id();
    }

    private static long revision(Item item) {
        return TOWN.delivery(item).revision();
    }
}
