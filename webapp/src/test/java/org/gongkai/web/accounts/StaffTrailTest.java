package org.gongkai.web.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.web.accounts.SignedInAs.signedInAs;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.Map;
import java.util.OptionalLong;
import org.gongkai.web.agencies.Agencies;
import org.gongkai.web.agencies.AgencyHistory;
import org.gongkai.web.agencies.AgencyKind;
import org.gongkai.web.agencies.NewAgency;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What is done in the office stands in the trail with the address it came from. */
@SpringBootTest
@AutoConfigureMockMvc
class StaffTrailTest {
    private static final String ADDRESS = "10.1.2.3";

    @Autowired
    private MockMvcTester http;

    @Autowired
    private Agencies agencies;

    @Autowired
    private AgencyHistory history;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient database;

    private long town;
    private SignedIn admin;

    @BeforeEach
    void set() {
        long county = body(OptionalLong.empty(), AgencyKind.COUNTY, "临江县人民政府");
        town = body(OptionalLong.of(county), AgencyKind.TOWNSHIP, "双河镇人民政府");
        admin = OwnTown.person(accounts, new Post(Role.BODY_ADMINISTRATOR, county));
    }

    @Test
    void the_trail_says_from_where_a_line_about_a_body_was_proposed() {
        send("/office/organization/%d/leader/new".formatted(town), Map.of("f.name", "张某", "f.post", "镇长"));
        assertThat(addressOf("organization.propose")).isEqualTo(ADDRESS);
    }

    @Test
    void the_trail_says_from_where_a_body_was_renamed() {
        send(
                "/office/bodies/%d/change".formatted(town),
                Map.of(
                        "what", "rename",
                        "name", "双河街道办事处",
                        "shortName", "双河街道",
                        "on", "2024-05-01",
                        "reason", "撤镇设街道",
                        "stamp", String.valueOf(history.stamp())));
        assertThat(addressOf("body.renamed")).isEqualTo(ADDRESS);
    }

    @Test
    void the_trail_says_from_where_a_catalogue_was_amended() {
        send("/office/catalog/%d/exclude".formatted(town), Map.of("target", "FIELD:land", "statement", "本镇没有征地事项"));
        assertThat(addressOf("catalog.amend")).isEqualTo(ADDRESS);
    }

    private void send(String page, Map<String, String> form) {
        var request = http.post().uri(page).with(signedInAs(admin)).with(csrf()).with(from -> {
            from.setRemoteAddr(ADDRESS);
            return from;
        });
        form.forEach(request::param);
        assertThat(request.exchange()).hasStatus3xxRedirection();
    }

    private String addressOf(String action) {
        return database.sql("select address from audit.entry where body = :body and action = :action")
                .param("body", town)
                .param("action", action)
                .query(String.class)
                .single();
    }

    private long body(OptionalLong above, AgencyKind kind, String name) {
        return agencies.establish(new NewAgency(above, name, name, kind, "990124", LocalDate.of(2020, 1, 1)))
                .id();
    }
}
