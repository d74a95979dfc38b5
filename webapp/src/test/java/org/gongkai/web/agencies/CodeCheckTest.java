package org.gongkai.web.agencies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongkai.web.agencies.CodeCheck.Finding;
import org.gongkai.web.agencies.CodeCheck.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeCheckTest {

    @ParameterizedTest
    @ValueSource(strings = {"11341702486344515H", "11620622013933539B", "11441700007280420Y", "11370322004222241N"})
    void a_credit_code_printed_on_an_index_number_has_nothing_against_it(String code) {
        assertThat(CodeCheck.credit(code)).isEmpty();
    }

    @Test
    void one_wrong_character_at_the_end_is_told_with_the_one_it_should_be() {
        assertThat(CodeCheck.credit("11341702486344515J"))
                .containsExactly(new Finding(Problem.CREDIT_CHECK, List.of("H", "J")));
    }

    @Test
    void any_single_slip_in_a_credit_code_is_found() {
        String right = "11620622013933539B";
        for (int i = 0; i < right.length(); i++) {
            char other = right.charAt(i) == '7' ? '8' : '7';
            String wrong = right.substring(0, i) + other + right.substring(i + 1);
            assertThat(CodeCheck.credit(wrong)).as(wrong).isNotEmpty();
        }
    }

    @Test
    void a_credit_code_that_is_too_short_or_holds_an_o_is_told_so() {
        assertThat(CodeCheck.credit("1162062201393353"))
                .extracting(Finding::problem)
                .containsExactly(Problem.CREDIT_LENGTH);
        assertThat(CodeCheck.credit("1162O622013933539B"))
                .containsExactly(new Finding(Problem.CREDIT_LETTER, List.of("5", "O")));
    }

    @Test
    void a_made_code_carries_both_check_characters() {
        assertThat(CodeCheck.creditOf("11620622", "01393353")).isEqualTo("11620622013933539B");
    }

    @Test
    void a_town_lies_in_its_county_and_has_nine_digits() {
        assertThat(CodeCheck.division("990101103", AgencyKind.TOWNSHIP, "990101"))
                .isEmpty();
        assertThat(CodeCheck.division("990102103", AgencyKind.TOWNSHIP, "990101"))
                .containsExactly(new Finding(Problem.DIVISION_ABOVE, List.of("990101", "990102103")));
        assertThat(CodeCheck.division("990101", AgencyKind.TOWNSHIP, ""))
                .containsExactly(new Finding(Problem.DIVISION_LENGTH, List.of("9", "990101")));
        assertThat(CodeCheck.division("370285", AgencyKind.COUNTY, "370200")).isEmpty();
    }
}
