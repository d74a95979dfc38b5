package org.gongkai.web.publishing.office.interpretation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.web.accounts.SignedInAs.signedInAs;

import java.nio.charset.StandardCharsets;
import org.gongkai.web.accounts.Accounts;
import org.gongkai.web.accounts.OwnTown;
import org.gongkai.web.accounts.Role;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.agencies.Agencies;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The pages of the figures of interpretations, and the table to take along. */
@SpringBootTest
@AutoConfigureMockMvc
class InterpretationPagesTest {
    @Autowired
    private MockMvcTester http;

    @Autowired
    private Agencies agencies;

    @Autowired
    private Accounts accounts;

    @Test
    void a_town_without_any_reads_nought_and_not_nothing() {
        SignedIn clerk = new OwnTown(agencies, accounts).person(Role.EDITOR);

        assertThat(http.get().uri("/office/interpretations?year=2025").with(signedInAs(clerk)))
                .hasStatusOk()
                .bodyText()
                .contains("2025年政策解读", "双河镇", "上一年", "下一年");
        assertThat(http.get().uri("/office/interpretations/list").with(signedInAs(clerk)))
                .hasStatusOk()
                .bodyText()
                .contains("这一年没有公开过政策解读，0 条");
        assertThat(http.get()
                        .uri("/office/interpretations.csv?year=2025")
                        .with(signedInAs(clerk))
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray())
                .asString(StandardCharsets.UTF_8)
                .contains("单位,政策解读（条）,原创,转载,没写来源", "图片图表", "双河镇人民政府,0,0,0,0,0,0,0");
        assertThat(http.get().uri("/office/interpretations/list?body=999999").with(signedInAs(clerk)))
                .hasStatus(404);
    }
}
