package org.gongkai.web.agencies;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.Stream;
import org.gongkai.web.agencies.AgencyHistory.Standing;
import org.gongkai.web.agencies.AgencyHistory.Succession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is entered in whatever order, every question about every day has one answer. */
class HistoryPropertiesTest {
    private static final int CHANGES = 120;
    private static final int DAYS = 5_000;

    private final County county = new County();
    private final List<Long> ids = new ArrayList<>(List.of(county.county.id(), county.town.id(), county.other.id()));

    @AfterEach
    void close() {
        county.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void no_two_answers_contradict_each_other(long seed) {
        Random dice = new Random(seed);
        int made = 0;
        for (int i = 0; i < CHANGES; i++) {
            Change change = draw(dice, i);
            if (county.reorganization.preview(change).problems().isEmpty()) {
                long id = county.make(change);
                if (!ids.contains(id)) {
                    ids.add(id);
                }
                made++;
            }
        }
        assertThat(made).isGreaterThan(CHANGES / 6);
        for (int i = 0; i < 60; i++) {
            assertOneAnswerOn(County.START.plusDays(dice.nextInt(DAYS)));
        }
        ids.forEach(this::assertSuccessorsLeadOn);
    }

    private void assertOneAnswerOn(LocalDate day) {
        for (long id : ids) {
            county.history.on(id, day).ifPresent(body -> {
                assertThat(ids.stream().filter(above -> childrenOn(above, day).contains(id)))
                        .as("%s on %s stands below one body at most", body, day)
                        .hasSizeLessThanOrEqualTo(1);
                body.parent().ifPresent(parent -> {
                    assertThat(county.history.on(parent, day))
                            .as("above %s on %s", body, day)
                            .isPresent();
                    assertThat(childrenOn(parent, day)).contains(id);
                });
                assertReachesTheTop(body, day);
            });
        }
    }

    private void assertReachesTheTop(Standing body, LocalDate day) {
        Standing at = body;
        for (int steps = 0; at.parent().isPresent(); steps++) {
            assertThat(steps).as("steps above %s on %s", body, day).isLessThan(10);
            at = county.history.on(at.parent().getAsLong(), day).orElseThrow();
        }
    }

    private void assertSuccessorsLeadOn(long id) {
        List<Succession> successors = county.history.successorsOf(id);
        assertThat(successors.isEmpty()).isEqualTo(county.history.endOf(id).isEmpty());
        for (Succession one : successors) {
            assertThat(county.history.on(one.successor(), one.on()))
                    .as("%s", one)
                    .isPresent();
            assertThat(county.history.endOf(id)).contains(one.on());
            assertThat(county.history.predecessorsOf(one.successor())).contains(one);
            assertLeadsToAnEnd(one.successor(), 0);
        }
    }

    private void assertLeadsToAnEnd(long id, int steps) {
        assertThat(steps).as("successors behind %d", id).isLessThan(ids.size());
        county.history.successorsOf(id).forEach(one -> assertLeadsToAnEnd(one.successor(), steps + 1));
    }

    private List<Long> childrenOn(long id, LocalDate day) {
        return county.history.childrenOn(id, day).stream().map(Standing::id).toList();
    }

    private Change draw(Random dice, int number) {
        long one = one(dice);
        long two = one(dice);
        LocalDate on = County.START.plusDays(number * 40L + dice.nextInt(200));
        return switch (dice.nextInt(7)) {
            case 0, 1 -> establish(dice, one, on);
            case 2 -> new Change.Rename(one, "名" + dice.nextInt(1_000), "名", on);
            case 3 -> new Change.Move(one, two, on);
            case 4 -> new Change.Merge(Stream.of(one).toList(), two, on);
            case 5 -> new Change.Split(one, List.of(two, one(dice)), on);
            default -> new Change.Abolish(one, two, on);
        };
    }

    private static Change establish(Random dice, long above, LocalDate on) {
        AgencyKind kind = List.of(AgencyKind.TOWNSHIP, AgencyKind.DEPARTMENT, AgencyKind.VILLAGE)
                .get(dice.nextInt(3));
        return new Change.Establish(new NewAgency(OptionalLong.of(above), "设" + on, "设", kind, "99", on));
    }

    private long one(Random dice) {
        return ids.get(dice.nextInt(ids.size()));
    }
}
