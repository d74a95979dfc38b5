package org.gongkai.checks;

import static org.gongkai.checks.FindingsAssert.assertChecked;

import org.junit.jupiter.api.Test;

class OtherHandlingCheckTest {
    private static SampleReport with(String edition, String other, long count, long received) {
        SampleReport report = SampleReport.of(edition);
        for (String column : new String[] {"natural", "total"}) {
            report.cell("requests.received." + column, received)
                    .cell("requests.results.granted." + column, received - count)
                    .cell(other + "." + column, count)
                    .cell("requests.results.total." + column, received);
        }
        return report;
    }

    @Test
    void other_handling_of_the_2019_form_is_explained_in_the_text() {
        assertChecked(with("E2019", "requests.results.other", 1, 3)).hasOnly("R3-07");
        assertChecked(with("E2019", "requests.results.other", 1, 3).text("overview", "其他处理1件，为重复件。"))
                .isSilent();
    }

    @Test
    void a_large_share_of_other_is_shown() {
        assertChecked(with("E2021", "requests.results.other.misc", 5, 12)).hasOnly("R3-08");
        assertChecked(with("E2021", "requests.results.other.misc", 3, 12)).isSilent();
    }
}
