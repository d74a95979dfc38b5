package org.gongkai.regulation.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.gongkai.regulation.disclosure.Validity.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidityTest {
    private static final LocalDate FROM = LocalDate.of(2026, 3, 1);
    private static final LocalDate UNTIL = LocalDate.of(2031, 2, 28);

    @ParameterizedTest
    @CsvSource({"2026-02-28,NOT_YET", "2026-03-01,IN_FORCE", "2031-02-28,IN_FORCE", "2031-03-01,EXPIRED"})
    void it_changes_exactly_at_the_first_day_and_after_the_last(LocalDate day, Validity validity) {
        assertThat(new Term(FROM, Optional.of(UNTIL)).on(day)).isEqualTo(validity);
    }

    @Test
    void every_day_of_ten_years_has_one_validity_and_it_only_goes_on() {
        Term term = new Term(FROM, Optional.of(UNTIL));
        Validity before = Validity.NOT_YET;
        int changes = 0;
        for (LocalDate day = LocalDate.of(2024, 1, 1); day.getYear() < 2034; day = day.plusDays(1)) {
            Validity now = term.on(day);
            assertThat(now).isGreaterThanOrEqualTo(before);
            assertThat(now == Validity.IN_FORCE).isEqualTo(!day.isBefore(FROM) && !day.isAfter(UNTIL));
            changes += now == before ? 0 : 1;
            before = now;
        }
        assertThat(changes).isEqualTo(2);
    }

    @Test
    void without_a_last_day_it_stays_in_force() {
        assertThat(new Term(FROM, Optional.empty()).on(LocalDate.of(2100, 1, 1)))
                .isEqualTo(Validity.IN_FORCE);
    }

    @Test
    void what_ends_before_it_begins_is_over_after_its_end() {
        Term turned = new Term(UNTIL, Optional.of(FROM));

        assertThat(turned.on(FROM)).isEqualTo(Validity.NOT_YET);
        assertThat(turned.on(UNTIL)).isEqualTo(Validity.EXPIRED);
    }
}
