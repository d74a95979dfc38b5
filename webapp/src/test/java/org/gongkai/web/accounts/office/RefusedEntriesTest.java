package org.gongkai.web.accounts.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.web.accounts.SignedInAs.signedInAs;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.gongkai.web.accounts.Accounts;
import org.gongkai.web.accounts.OwnTown;
import org.gongkai.web.accounts.Role;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.agencies.Agencies;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Pages of accounts say above the form what is wrong with what was typed. */
@SpringBootTest
@AutoConfigureMockMvc
class RefusedEntriesTest {
    @Autowired
    private MockMvcTester http;

    @Autowired
    private Agencies agencies;

    @Autowired
    private Accounts accounts;

    private SignedIn administrator;
    private SignedIn clerk;
    private String page;

    @BeforeEach
    void begin() {
        OwnTown town = new OwnTown(agencies, accounts);
        administrator = town.person(Role.BODY_ADMINISTRATOR);
        clerk = town.person(Role.EDITOR);
        page = "/office/people/" + clerk.accountId();
    }

    @Test
    void a_name_that_is_no_account_name() {
        assertSaysWhy(post(administrator, "/office/people/new", "name", "坏 名字", "person", "张三"));
    }

    @Test
    void a_post_that_ends_before_it_begins() {
        assertSaysWhy(post(administrator, page + "/give", "from", "2026-05-02", "until", "2026-05-01"));
    }

    @Test
    void a_hand_over_to_the_same_person() {
        assertSaysWhy(post(
                administrator, page + "/hand-over", "to", String.valueOf(clerk.accountId()), "lastDay", "2026-05-01"));
    }

    @Test
    void a_next_password_that_is_too_short() {
        assertSaysWhy(post(clerk, "/office/account/password", "password", "a long enough password", "next", "短"));
    }

    private MvcTestResult post(SignedIn who, String address, String... typed) {
        MockMvcTester.MockMvcRequestBuilder form = http.post().uri(address);
        for (int i = 0; i < typed.length; i += 2) {
            form = form.param(typed[i], typed[i + 1]);
        }
        return form.with(csrf()).with(signedInAs(who)).exchange();
    }

    private static void assertSaysWhy(MvcTestResult answer) {
        assertThat(answer).hasStatusOk().bodyText().contains("role=\"alert\"").doesNotContain("??", "account.refused");
    }
}
