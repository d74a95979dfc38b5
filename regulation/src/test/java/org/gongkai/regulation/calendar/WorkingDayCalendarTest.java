package org.gongkai.regulation.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDayCalendarTest {

    private final WorkingDayCalendar calendar = WorkingDayCalendar.builtIn();

    @ParameterizedTest
    @CsvSource({"2019,250", "2020,249", "2021,250", "2022,249", "2023,249", "2024,251", "2025,248", "2026,248"})
    void a_year_has_the_published_number_of_workdays(int year, int workdays) {
        assertThat(calendar.workdaysBetween(LocalDate.of(year - 1, 12, 31), LocalDate.of(year, 12, 31)))
                .isEqualTo(workdays);
    }

    @Test
    void new_years_eve_of_the_lunar_year_2024_was_an_ordinary_workday() {
        assertThat(calendar.kindOf(LocalDate.of(2024, 2, 9))).isEqualTo(DayKind.WORKDAY);
    }

    @Test
    void a_make_up_sunday_is_a_workday_and_names_its_holiday() {
        LocalDate sunday = LocalDate.of(2024, 2, 4);
        assertThat(calendar.isWorkday(sunday)).isTrue();
        assertThat(calendar.kindOf(sunday)).isEqualTo(DayKind.MAKEUP);
        assertThat(calendar.holidayNameOf(sunday)).hasValue("春节");
    }

    @Test
    void before_the_revision_of_2019_only_labour_day_itself_was_off() {
        WorkingDayCalendar before = calendar.knownOn(LocalDate.of(2019, 3, 21));
        assertThat(before.isWorkday(LocalDate.of(2019, 5, 2))).isTrue();
        assertThat(before.isWorkday(LocalDate.of(2019, 4, 28))).isFalse();
        WorkingDayCalendar after = calendar.knownOn(LocalDate.of(2019, 3, 22));
        assertThat(after.isWorkday(LocalDate.of(2019, 5, 2))).isFalse();
        assertThat(after.isWorkday(LocalDate.of(2019, 4, 28))).isTrue();
    }

    @Test
    void the_revision_of_2020_lengthened_the_holiday_and_cancelled_a_make_up_day() {
        WorkingDayCalendar before = calendar.knownOn(LocalDate.of(2020, 1, 26));
        assertThat(before.kindOf(LocalDate.of(2020, 1, 31))).isEqualTo(DayKind.WORKDAY);
        assertThat(before.kindOf(LocalDate.of(2020, 2, 1))).isEqualTo(DayKind.MAKEUP);
        WorkingDayCalendar after = calendar.knownOn(LocalDate.of(2020, 1, 27));
        assertThat(after.kindOf(LocalDate.of(2020, 1, 31))).isEqualTo(DayKind.HOLIDAY);
        assertThat(after.kindOf(LocalDate.of(2020, 2, 1))).isEqualTo(DayKind.HOLIDAY);
    }

    @Test
    void a_year_is_unknown_before_its_notice_is_published() {
        assertThat(calendar.knownOn(LocalDate.of(2025, 11, 3)).isLoaded(2026)).isFalse();
        assertThat(calendar.knownOn(LocalDate.of(2025, 11, 4)).isLoaded(2026)).isTrue();
    }

    @Test
    void a_year_without_a_notice_counts_monday_to_friday_and_says_that_it_is_not_loaded() {
        assertThat(calendar.isLoaded(2027)).isFalse();
        assertThat(calendar.isWorkday(LocalDate.of(2027, 10, 1))).isTrue();
        assertThat(calendar.unloadedYears(LocalDate.of(2026, 12, 1), LocalDate.of(2027, 1, 4)))
                .containsExactly(2027);
    }

    @Test
    void the_last_days_of_a_year_rest_on_the_notice_of_the_next_year_too() {
        assertThat(calendar.unloadedYears(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 21)))
                .isEmpty();
        assertThat(calendar.unloadedYears(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 22)))
                .containsExactly(2027);
    }

    @Test
    void the_first_and_last_day_of_the_span_can_be_asked_and_the_days_beyond_cannot() {
        assertThat(calendar.isWorkday(WorkingDayCalendar.FIRST_DAY)).isTrue();
        assertThat(calendar.isWorkday(WorkingDayCalendar.LAST_DAY)).isTrue();
        LocalDate tooLate = WorkingDayCalendar.LAST_DAY.plusDays(1);
        assertThatThrownBy(() -> calendar.isWorkday(tooLate))
                .isInstanceOf(CalendarSpanException.class)
                .hasMessageContaining("2100-01-01");
    }

    @Test
    void of_two_notices_that_name_one_day_the_one_known_later_prevails() {
        LocalDate day = LocalDate.of(2027, 12, 31);
        HolidayNotice next = notice(2028, LocalDate.of(2027, 11, 1), new NoticeDay(day, DayKind.HOLIDAY, "元旦"));
        HolidayNotice revised = notice(2027, LocalDate.of(2027, 12, 20), new NoticeDay(day, DayKind.MAKEUP, "元旦"));
        assertThat(WorkingDayCalendar.of(List.of(next, revised)).kindOf(day)).isEqualTo(DayKind.MAKEUP);
        assertThat(WorkingDayCalendar.of(List.of(revised, next)).kindOf(day)).isEqualTo(DayKind.MAKEUP);
    }

    private static HolidayNotice notice(int year, LocalDate knownFrom, NoticeDay day) {
        return new HolidayNotice(year, knownFrom, List.of(day));
    }
}
