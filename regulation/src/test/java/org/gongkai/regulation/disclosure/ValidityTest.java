package org.gongkai.regulation.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import org.gongkai.regulation.disclosure.Validity.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

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

    @ParameterizedTest
    @CsvSource({
        "2026-02-28,NOT_YET",
        "2026-06-30,IN_FORCE",
        "2026-07-01,REPEALED",
        "2031-02-28,REPEALED",
        "2031-03-01,REPEALED"
    })
    void what_was_repealed_applies_up_to_the_day_before_and_stays_repealed_after_its_own_last_day(
            LocalDate day, Validity validity) {
        assertThat(ending(Validity.REPEALED, LocalDate.of(2026, 7, 1)).on(day)).isEqualTo(validity);
    }

    @Test
    void what_ended_by_itself_before_the_decided_day_was_over_in_between() {
        Term late = ending(Validity.EXPIRED, LocalDate.of(2032, 1, 1));

        assertThat(late.on(LocalDate.of(2031, 2, 28))).isEqualTo(Validity.IN_FORCE);
        assertThat(late.on(LocalDate.of(2031, 12, 31))).isEqualTo(Validity.EXPIRED);
    }

    @Test
    void what_is_repealed_before_its_first_day_never_applies() {
        Term never = ending(Validity.REPEALED, LocalDate.of(2026, 2, 1));

        assertThat(never.on(LocalDate.of(2026, 1, 31))).isEqualTo(Validity.NOT_YET);
        assertThat(never.on(FROM)).isEqualTo(Validity.REPEALED);
    }

    @ParameterizedTest
    @EnumSource(
            value = Validity.class,
            names = {"NOT_YET", "IN_FORCE"})
    void nothing_ends_by_going_on(Validity how) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Validity.Ending(how, FROM));
    }

    private static Term ending(Validity how, LocalDate from) {
        return new Term(FROM, Optional.of(UNTIL), Optional.of(new Validity.Ending(how, from)));
    }
}
