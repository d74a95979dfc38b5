package org.gongkai.regulation.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.gongkai.regulation.calendar.WorkingDayCalendar;

class DeadlinesPropertiesTest {

    private static final DeadlineRule REPLY = DeadlineRules.named("reply");

    private final WorkingDayCalendar calendar = WorkingDayCalendar.builtIn();
    private final Deadlines deadlines = new Deadlines(calendar);

    @Property(tries = 500, seed = "33")
    void workday_periods_end_on_workdays(
            @ForAll("starts") LocalDate from,
            @ForAll("stretches") List<Suspension> suspensions,
            @ForAll @IntRange(max = 20) int extension) {
        assertThat(calendar.isWorkday(reply(from, suspensions, extension))).isTrue();
    }

    @Property(tries = 500, seed = "33")
    void one_more_suspension_never_shortens(
            @ForAll("starts") LocalDate from,
            @ForAll("stretches") List<Suspension> suspensions,
            @ForAll("stretch") Suspension more) {
        List<Suspension> all = new ArrayList<>(suspensions);
        all.add(more);
        assertThat(reply(from, all, 0)).isAfterOrEqualTo(reply(from, suspensions, 0));
    }

    @Property(tries = 500, seed = "33")
    void suspensions_are_a_union_whatever_their_order_and_however_often_told(
            @ForAll("starts") LocalDate from, @ForAll("stretches") List<Suspension> suspensions) {
        List<Suspension> twice = new ArrayList<>(suspensions.reversed());
        twice.addAll(suspensions);
        assertThat(reply(from, twice, 0)).isEqualTo(reply(from, suspensions, 0));
    }

    @Property(tries = 500, seed = "33")
    void an_extension_is_appended_to_the_original_due_date(
            @ForAll("starts") LocalDate from,
            @ForAll("stretches") List<Suspension> suspensions,
            @ForAll @IntRange(min = 1, max = 20) int extension) {
        LocalDate original = reply(from, suspensions, 0);
        LocalDate extended = reply(from, suspensions, extension);
        assertThat(extended).isAfter(original);
        assertThat(extended).isEqualTo(new WorkdayReckoning(calendar, original, extension, 0, suspensions).due());
    }

    @Property(tries = 500, seed = "33")
    void the_explanation_counts_the_days_of_the_period_and_no_others(
            @ForAll("starts") LocalDate from,
            @ForAll("stretches") List<Suspension> suspensions,
            @ForAll @IntRange(max = 20) int extension) {
        DueDate date = deadlines.workdays(REPLY, from, suspensions, extension);
        List<CountedDay> days = date.days();
        assertThat(days.stream().filter(CountedDay::counted)).hasSize(20 + extension);
        assertThat(days.getFirst().counted()).isFalse();
        assertThat(days)
                .extracting(CountedDay::date)
                .containsExactlyElementsOf(
                        from.datesUntil(date.due().plusDays(1)).toList());
        assertThat(days.stream().filter(CountedDay::counted))
                .allSatisfy(day -> assertThat(calendar.isWorkday(day.date())).isTrue());
    }

    @Property(tries = 500, seed = "33")
    void calendar_periods_roll_forward_over_rest_days_only(@ForAll("starts") LocalDate from) {
        LocalDate nominal = from.plusDays(60);
        LocalDate due = deadlines.due(DeadlineRules.named("review"), from).due();
        assertThat(due).isAfterOrEqualTo(nominal);
        assertThat(calendar.isWorkday(due)).isTrue();
        assertThat(nominal.datesUntil(due))
                .allSatisfy(day -> assertThat(calendar.isWorkday(day)).isFalse());
    }

    @Property(tries = 500, seed = "33")
    void a_later_receipt_never_has_an_earlier_due_date(@ForAll("starts") LocalDate from) {
        assertThat(deadlines.replyDate(from.plusDays(1))).isAfterOrEqualTo(deadlines.replyDate(from));
    }

    private LocalDate reply(LocalDate from, List<Suspension> suspensions, int extension) {
        return deadlines.workdays(REPLY, from, suspensions, extension).due();
    }

    @Provide
    static Arbitrary<LocalDate> starts() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2019, 1, 1).toEpochDay(),
                        LocalDate.of(2026, 9, 30).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    static Arbitrary<List<Suspension>> stretches() {
        return stretch().list().ofMaxSize(5);
    }

    @Provide
    static Arbitrary<Suspension> stretch() {
        return Combinators.combine(starts(), Arbitraries.integers().between(0, 60))
                .as((after, days) -> new Suspension(after, after.plusDays(days)));
    }
}
