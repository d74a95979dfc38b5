package org.gongkai.web.catalog.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.gongkai.regulation.calendar.WorkingDayCalendar;
import org.gongkai.web.catalog.model.Edition.Exclusion;
import org.gongkai.web.catalog.model.Verdict.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class CoverageRuleTest {
    private static final CoverageRule RULE = CoverageRule.usual();
    private static final WorkingDayCalendar CALENDAR = WorkingDayCalendar.builtIn();

    @ParameterizedTest
    @CsvFileSource(resources = "verdicts.csv", numLinesToSkip = 1, nullValues = "-")
    void each_day_has_its_verdict(ArgumentsAccessor row) {
        Optional<LocalDate> last = Optional.ofNullable(row.getString(2)).map(LocalDate::parse);
        List<Occasion> happened = Optional.ofNullable(row.getString(3)).map(LocalDate::parse).stream()
                .map(CoverageRuleTest::happened)
                .toList();
        Verdict verdict = RULE.judge(
                Entries.inForce(Objects.requireNonNull(row.getString(0)), Objects.requireNonNull(row.getString(1))),
                last,
                happened,
                LocalDate.parse(Objects.requireNonNull(row.getString(4))));
        assertThat(verdict.state()).hasToString(Objects.requireNonNull(row.getString(5)));
        assertThat(verdict.deadline().map(due -> due.day().toString()))
                .isEqualTo(Optional.ofNullable(row.getString(6)));
        Optional.ofNullable(row.getString(7))
                .map(Integer::valueOf)
                .ifPresent(workdays ->
                        assertThat(verdict.deadline().orElseThrow().workdays()).isEqualTo(workdays));
    }

    @Test
    void what_does_not_apply_is_never_asked_for() {
        Exclusion exclusion = new Exclusion(Exclusion.Target.ENTRY, "one", "本镇没有此类事项");
        Verdict verdict = RULE.judge(
                Entries.inForce("20wd", "monthly").excludedBy(exclusion),
                Optional.empty(),
                List.of(happened(LocalDate.of(2026, 1, 5))),
                LocalDate.of(2026, 5, 6));
        assertThat(verdict.state()).isEqualTo(State.NOT_APPLIED);
        assertThat(verdict.deadline()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 14, 159, 2_653})
    void for_any_day_the_verdict_follows_the_calendar(long seed) {
        Random dice = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            LocalDate happened = LocalDate.of(2020, 1, 1).plusDays(dice.nextInt(6 * 365));
            LocalDate today = happened.plusDays(dice.nextInt(90));
            int limit = 1 + dice.nextInt(40);
            EffectiveEntry entry = Entries.inForce(limit + "wd", "on-change");
            Verdict open = RULE.judge(entry, Optional.empty(), List.of(happened(happened)), today);
            LocalDate due = CALENDAR.workdayAfter(happened, limit);
            assertThat(open.deadline().orElseThrow().day()).isEqualTo(due);
            boolean isSoon = !due.isBefore(today) && CALENDAR.workdaysBetween(today, due) <= RULE.soon();
            assertThat(open.state())
                    .as("%s + %d on %s", happened, limit, today)
                    .isEqualTo(due.isBefore(today) ? State.OVERDUE : isSoon ? State.DUE : State.NEVER);
            Verdict answered = RULE.judge(
                    entry, Optional.of(happened.plusDays(dice.nextInt(60))), List.of(happened(happened)), today);
            assertThat(answered.state()).isEqualTo(State.FINE);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"yearly", "quarterly", "monthly"})
    void what_is_published_once_in_every_period_is_never_out_of_date(String cadence) {
        Random dice = new Random(7);
        EffectiveEntry entry = Entries.inForce("20wd", cadence);
        int months = switch (cadence) {
            case "monthly" -> 1;
            case "quarterly" -> 3;
            default -> 12;
        };
        for (LocalDate start = LocalDate.of(2021, 1, 1); start.getYear() < 2026; start = start.plusMonths(months)) {
            LocalDate next = start.plusMonths(months);
            LocalDate published = start.plusDays(dice.nextInt((int) (next.toEpochDay() - start.toEpochDay())));
            LocalDate lastOfNext = next.plusMonths(months).minusDays(1);
            assertThat(state(entry, published, lastOfNext)).isEqualTo(State.DUE);
            assertThat(state(entry, published, lastOfNext.plusDays(1))).isEqualTo(State.STALE);
        }
    }

    private static State state(EffectiveEntry entry, LocalDate published, LocalDate today) {
        return RULE.judge(entry, Optional.of(published), List.of(), today).state();
    }

    private static Occasion happened(LocalDate day) {
        return new Occasion(1, "one", day, "");
    }
}
