package org.gongkai.regulation.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongkai.regulation.calendar.WorkingDayCalendar;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportingLevelTest {

    @ParameterizedTest
    @CsvSource({
        "TOWNSHIP,2026-01-31",
        "DEPARTMENT,2026-01-31",
        "COUNTY_OFFICE,2026-01-31",
        "COUNTY,2026-02-20",
        "PREFECTURE,2026-03-10",
        "PROVINCE,2026-03-31"
    })
    void the_report_on_2025_is_due_on_a_fixed_day_that_does_not_move(ReportingLevel level, String due) {
        DueDate date = level.dueDate(new Deadlines(WorkingDayCalendar.builtIn()), 2025);
        assertThat(date.due()).isEqualTo(due);
        assertThat(date.provisional()).isFalse();
    }
}
