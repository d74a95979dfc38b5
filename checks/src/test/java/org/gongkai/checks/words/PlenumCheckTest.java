package org.gongkai.checks.words;

import static org.gongkai.checks.FindingsAssert.assertChecked;

import org.gongkai.checks.SampleReport;
import org.junit.jupiter.api.Test;

class PlenumCheckTest {
    @Test
    void a_list_that_stops_before_last_years_session_is_left_from_an_old_text() {
        assertChecked(report(2021, "贯彻党的十九大和十九届二中、三中、四中全会精神。")).hasOne("WORD-06");
    }

    @Test
    void a_session_of_the_report_year_itself_may_be_left_out() {
        assertChecked(report(2021, "贯彻党的十九届二中、三中、四中、五中全会精神。")).isSilentOn("WORD-06");
    }

    @Test
    void all_sessions_and_later_congresses_are_right() {
        assertChecked(report(2023, "贯彻十九届历次全会精神。学习十九届六中全会精神和二十届二中全会精神。")).isSilentOn("WORD-06");
    }

    private static SampleReport report(int year, String text) {
        return SampleReport.of("E2021").year(year).text("overview", text);
    }
}
