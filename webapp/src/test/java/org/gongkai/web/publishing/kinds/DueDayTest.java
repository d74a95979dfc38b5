package org.gongkai.web.publishing.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueDayTest {
    @ParameterizedTest
    @CsvSource({
        "budget,level=government,approved-on,2025-01-17,2025-02-06",
        "budget,level=department,approved-on,2025-01-17,2025-02-06",
        "procurement,stage=award,settled-on,2026-09-24,2026-09-29",
        "procurement,stage=contract,signed-on,2026-09-30,2026-10-09",
        "penalty,sort=fine,decided-on,2026-09-28,2026-10-13",
        "expropriation,stage=announcement,approval-received-on,2025-09-26,2025-10-23"
    })
    void it_is_counted_from_the_date_of_the_element(
            String kind, String choice, String element, String day, LocalDate due) {
        String[] parts = choice.split("=");

        Optional<DueDay> found = DueDay.of(new Particulars(kind, Map.of(parts[0], parts[1], element, day)));

        assertThat(found).map(DueDay::day).contains(due);
    }

    @Test
    void it_cites_the_article_and_what_happened() {
        DueDay due = DueDay.of(new Particulars("budget", Map.of("level", "unit", "approved-on", "2026-11-10")))
                .orElseThrow();

        assertThat(due.rule().rule().article().in(Locale.SIMPLIFIED_CHINESE)).isEqualTo("预算法实施条例第6条");
        assertThat(due.rule().event().chinese()).isEqualTo("批复");
        assertThat(due.days()).isEqualTo(20);
        assertThat(due.isInWorkdays()).isFalse();
        assertThat(due.day()).isEqualTo("2026-11-30");
    }

    @Test
    void nothing_is_due_while_the_date_or_the_choice_is_missing() {
        assertThat(DueDay.of(Particulars.NONE)).isEmpty();
        assertThat(DueDay.of(new Particulars("budget", Map.of("approved-on", "2026-11-10"))))
                .isEmpty();
        assertThat(DueDay.of(new Particulars("budget", Map.of("level", "unit"))))
                .isEmpty();
        assertThat(DueDay.of(new Particulars("procurement", Map.of("stage", "award", "signed-on", "2026-09-30"))))
                .isEmpty();
    }

    @Test
    void a_date_before_the_law_was_in_force_is_due_by_no_day_of_it() {
        assertThat(DueDay.of(new Particulars("budget", Map.of("level", "unit", "approved-on", "2020-09-30"))))
                .isEmpty();
        assertThat(DueDay.of(new Particulars("budget", Map.of("level", "unit", "approved-on", "2020-10-01"))))
                .isPresent();
    }

    @Test
    void a_date_no_calendar_reaches_is_due_by_no_day() {
        assertThat(DueDay.of(new Particulars("penalty", Map.of("decided-on", "9999-01-01"))))
                .isEmpty();
    }
}
