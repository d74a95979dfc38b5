package org.gongkai.web.catalog.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.gongkai.web.catalog.model.Edition.Exclusion;
import org.gongkai.web.catalog.model.Edition.Exclusion.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InheritanceTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final Edition STANDARD = new Edition(
            new Edition.Id(Edition.Id.STANDARD, 1),
            LocalDate.of(2019, 5, 15),
            "",
            List.of(
                    Entries.entry("a", "x", "20wd", "on-change"),
                    Entries.entry("b", "x", "20wd", "on-change"),
                    Entries.entry("c", "y", "20wd", "on-change")),
            List.of());

    @Test
    void a_town_inherits_what_the_county_added_and_what_does_not_apply_there() {
        Edition county = Edition.none(1)
                .amended(Amendment.putting(FIRST, "本地事项", List.of(Entries.entry("d", "y", "7wd", "monthly")))
                        .and(List.of(new Exclusion(Target.FIELD, "x", "本县没有这个领域"))));
        Map<String, EffectiveEntry> inForce = inForce(STANDARD, county, Edition.none(2));
        assertThat(inForce).containsOnlyKeys("a", "b", "c", "d");
        assertThat(entry(inForce, "a").exclusion().orElseThrow().statement()).isEqualTo("本县没有这个领域");
        assertThat(entry(inForce, "c").isApplied()).isTrue();
        assertThat(entry(inForce, "d").edition()).hasToString("1/1");
    }

    @Test
    void a_town_shortens_a_limit_and_takes_up_what_the_county_left_out() {
        Edition county = Edition.none(1)
                .amended(Amendment.excluding(FIRST, "", List.of(new Exclusion(Target.ENTRY, "a", "本县没有"))));
        Edition town = Edition.none(2)
                .amended(Amendment.putting(FIRST, "内部时限", List.of(Entries.entry("a", "x", "7wd", "on-change"))));
        EffectiveEntry entry = entry(inForce(STANDARD, county, town), "a");
        assertThat(entry.isApplied()).isTrue();
        assertThat(entry.entry().duty().limit()).isEqualTo(new TimeLimit.Workdays(7));
        assertThat(entry(inForce(STANDARD, county, Edition.none(3)), "a").isApplied())
                .isFalse();
    }

    @Test
    void what_applied_again_is_asked_for_again() {
        Exclusion exclusion = new Exclusion(Target.ENTRY, "a", "本镇没有");
        Edition left = Edition.none(2).amended(Amendment.excluding(FIRST, "", List.of(exclusion)));
        Edition again = left.amended(
                new Amendment(FIRST.plusDays(9), "有了", List.of(), Set.of(), List.of(), List.of(exclusion)));
        assertThat(entry(inForce(STANDARD, again), "a").isApplied()).isTrue();
    }

    @Test
    void an_entry_that_stays_keeps_the_day_from_which_it_was_asked() {
        Edition one = Edition.none(1)
                .amended(Amendment.putting(FIRST, "", List.of(Entries.entry("d", "y", "7wd", "monthly"))));
        Edition two = one.amended(
                Amendment.putting(FIRST.plusDays(40), "", List.of(Entries.entry("d", "y", "5wd", "monthly"))));
        assertThat(two.entries().getFirst().duty().since()).isEqualTo(FIRST);
    }

    @Test
    void an_edition_is_never_valid_before_the_one_before_it() {
        Edition one = Edition.none(1).amended(Amendment.excluding(FIRST, "", List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> one.amended(Amendment.excluding(FIRST.minusDays(1), "", List.of())));
    }

    /** Random editions of one owner against a plain history: for every day the state that was last written by then. */
    @ParameterizedTest
    @ValueSource(longs = {1, 22, 333, 4_444})
    void what_was_in_force_on_a_day_never_changes_with_later_editions(long seed) {
        Random dice = new Random(seed);
        List<Edition> editions = new ArrayList<>();
        TreeMap<LocalDate, Map<String, String>> history = new TreeMap<>();
        Edition last = Edition.none(5);
        LocalDate day = FIRST;
        Map<String, String> now = new HashMap<>();
        for (int i = 0; i < 60; i++) {
            day = day.plusDays(dice.nextInt(4));
            String code = "e" + dice.nextInt(6);
            if (dice.nextInt(3) > 0) {
                String limit = (1 + dice.nextInt(20)) + "wd";
                last = last.amended(Amendment.putting(day, "", List.of(Entries.entry(code, "z", limit, "once"))));
                now.put(code, limit);
            } else {
                last = last.amended(new Amendment(day, "", List.of(), Set.of(code), List.of(), List.of()));
                now.remove(code);
            }
            editions.add(last);
            history.put(day, Map.copyOf(now));
            LocalDate asked = FIRST.plusDays(dice.nextInt(200)).isAfter(day) ? day : FIRST.plusDays(dice.nextInt(9));
            assertThat(limits(editions, asked))
                    .isEqualTo(
                            history.floorEntry(asked) == null
                                    ? Map.of()
                                    : history.floorEntry(asked).getValue());
        }
    }

    private static Map<String, String> limits(List<Edition> editions, LocalDate day) {
        Map<String, String> limits = new HashMap<>();
        Inheritance.inForce(editions, day)
                .ifPresent(edition -> Inheritance.effective(List.of(edition), Level.TOWNSHIP)
                        .forEach(one -> limits.put(
                                one.entry().code(), one.entry().duty().limit().stored())));
        return limits;
    }

    private static EffectiveEntry entry(Map<String, EffectiveEntry> inForce, String code) {
        return Objects.requireNonNull(inForce.get(code), code);
    }

    private static Map<String, EffectiveEntry> inForce(Edition... chain) {
        Map<String, EffectiveEntry> inForce = new HashMap<>();
        Inheritance.effective(List.of(chain), Level.TOWNSHIP)
                .forEach(one -> inForce.put(one.entry().code(), one));
        return inForce;
    }
}
