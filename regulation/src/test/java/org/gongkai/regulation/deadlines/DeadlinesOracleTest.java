package org.gongkai.regulation.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.gongkai.regulation.calendar.WorkingDayCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlinesOracleTest {

    private static final LocalDate FIRST = LocalDate.of(2018, 12, 28);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    private final Deadlines deadlines = new Deadlines(WorkingDayCalendar.builtIn());
    private final SlowOracle oracle = new SlowOracle();

    @Test
    void every_day_from_2019_to_2026_is_a_workday_or_not_as_the_table_says() {
        FIRST.datesUntil(LAST.plusDays(1))
                .forEach(day -> assertThat(deadlines.calendar().isWorkday(day))
                        .as("%s", day)
                        .isEqualTo(oracle.isWorkday(day)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 7, 10, 15, 20, 40, 250})
    void from_every_day_the_period_ends_where_counting_day_by_day_ends(int workdays) {
        LocalDate lastStart = LAST.minusDays(workdays * 2L + 15);
        FIRST.datesUntil(lastStart).forEach(from -> {
            DueDate date = deadlines.workdaysAfter(from, workdays);
            assertThat(date.due()).as("%s + %s", from, workdays).isEqualTo(oracle.after(from, workdays, List.of()));
        });
    }

    @Test
    void the_bare_reply_date_is_the_due_date_of_the_rule() {
        DeadlineRule reply = DeadlineRules.named("reply");
        FIRST.datesUntil(LAST)
                .forEach(from -> assertThat(deadlines.replyDate(from))
                        .isEqualTo(deadlines.due(reply, from).due()));
    }

    @Test
    void suspended_periods_end_where_counting_day_by_day_ends() {
        Random random = new Random(20190515);
        FIRST.datesUntil(LAST.minusDays(200)).forEach(from -> {
            List<Suspension> suspensions = List.of(stretch(from, random), stretch(from, random), stretch(from, random));
            DueDate date = deadlines.workdays(DeadlineRules.named("reply"), from, suspensions, 7);
            assertThat(date.due())
                    .as("%s without %s", from, suspensions)
                    .isEqualTo(oracle.after(from, 27, suspensions));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"review-60d", "suit-15d", "suit-6m", "budget-20d", "court-simple-45d"})
    void calendar_periods_from_every_day_roll_to_the_next_workday(String name) {
        DeadlineRule rule = DeadlineRules.named(name);
        int amount = rule.amount().orElseThrow();
        FIRST.datesUntil(LAST.minusDays(200)).forEach(from -> {
            LocalDate nominal = rule.unit() == PeriodUnit.MONTH ? from.plusMonths(amount) : from.plusDays(amount);
            assertThat(deadlines.due(rule, from).due()).isEqualTo(oracle.rolled(nominal));
        });
    }

    private static Suspension stretch(LocalDate from, Random random) {
        LocalDate after = from.plusDays(random.nextInt(50) - 5L);
        return new Suspension(after, after.plusDays(random.nextInt(30)));
    }
}
