package org.gongkai.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.gongkai.report.Cell;
import org.gongkai.report.CellValue;
import org.gongkai.report.form.CellDefinition;
import org.gongkai.report.form.CellKey;
import org.gongkai.report.form.Editions;
import org.gongkai.testkit.draft.Expectation;
import org.gongkai.testkit.draft.Expectation.State;
import org.gongkai.testkit.score.Tally;
import org.gongkai.testkit.score.Verdict;
import org.junit.jupiter.api.Test;

class VerdictTest {
    private static final CellDefinition DEFINITION =
            Editions.standard().named("E2021").cell(new CellKey("requests.received.total"));
    private static final Expectation TWELVE = Expectation.number(BigDecimal.valueOf(12), "");

    @Test
    void the_printed_number_is_right_whatever_its_scale() {
        assertThat(Verdict.of(TWELVE, printed("12.0"))).isEqualTo(Verdict.RIGHT);
    }

    @Test
    void another_number_is_wrong() {
        assertThat(Verdict.of(TWELVE, printed("21"))).isEqualTo(Verdict.WRONG);
    }

    @Test
    void an_unreadable_cell_is_an_abstention_unless_the_truth_excuses_it() {
        Cell cell = cell(new CellValue.Unreadable(CellValue.Reason.AMBIGUOUS_COLUMNS));
        assertThat(Verdict.of(TWELVE, cell)).isEqualTo(Verdict.ABSTAINED);
        assertThat(Verdict.of(TWELVE.orExcused(State.UNREADABLE), cell)).isEqualTo(Verdict.EXCUSED);
    }

    @Test
    void a_number_where_nothing_is_printed_is_wrong() {
        assertThat(Verdict.of(Expectation.BLANK, printed("0"))).isEqualTo(Verdict.WRONG);
        assertThat(Verdict.of(Expectation.ABSENT, printed("0"))).isEqualTo(Verdict.WRONG);
    }

    @Test
    void blank_is_not_nil_and_a_number_is_not_absent() {
        assertThat(Verdict.of(Expectation.NIL, cell(new CellValue.Blank()))).isEqualTo(Verdict.WRONG);
        assertThat(Verdict.of(TWELVE, cell(new CellValue.Absent()))).isEqualTo(Verdict.WRONG);
    }

    @Test
    void the_number_in_another_unit_is_wrong() {
        Expectation inTenThousands = Expectation.number(BigDecimal.valueOf(12), "万元");
        assertThat(Verdict.of(inTenThousands, printed("12"))).isEqualTo(Verdict.WRONG);
    }

    @Test
    void shares_are_of_what_was_emitted_and_of_what_counts() {
        Tally tally = new Tally();
        tally.add(Verdict.RIGHT);
        tally.add(Verdict.RIGHT);
        tally.add(Verdict.WRONG);
        tally.add(Verdict.ABSTAINED);
        tally.add(Verdict.NOT_THERE);
        assertThat(tally.wrongShare()).isEqualTo(1.0 / 3);
        assertThat(tally.abstainedShare()).isEqualTo(0.25);
    }

    private static Cell printed(String number) {
        return cell(new CellValue.Printed(new BigDecimal(number)));
    }

    private static Cell cell(CellValue value) {
        return new Cell(DEFINITION, value, "", "件", null, 1);
    }
}
