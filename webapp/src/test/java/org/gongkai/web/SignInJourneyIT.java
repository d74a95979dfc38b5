package org.gongkai.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.gongkai.web.accounts.Accounts;
import org.gongkai.web.accounts.NewAccount;
import org.gongkai.web.accounts.Post;
import org.gongkai.web.accounts.Role;
import org.gongkai.web.accounts.model.SetUp;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;

/** From the set-up link to the first working day of an administrator, on a phone and at a desk; these pages have no scripts. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_EACH_TEST_METHOD)
class SignInJourneyIT {
    private static final String PASSWORD = "长风破浪会有时直挂云帆";

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private SetUp setUp;

    private Browser browser;

    @BeforeEach
    void open() {
        browser = new Browser(port);
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @ParameterizedTest
    @CsvSource({"360, DARK", "1366, LIGHT"})
    void an_administrator_sets_up_signs_in_prints_a_card_and_comes_back_with_a_code_of_it(
            int width, ColorScheme scheme) {
        Page page = browser.page(width, scheme, true);
        page.navigate(browser.home() + "/set-up?token=" + setUp.offer().orElseThrow());
        look(page, "set-up", width);
        fillAccount(page, "security", "anquan");
        fillAccount(page, "system", "xitong");
        page.click("form[action='/set-up'] button[type=submit]");
        look(page, "sign-in", width);
        signIn(page, "anquan", PASSWORD, "");
        assertThat(page.url()).endsWith("/office/account/second-factor");
        look(page, "second-factor", width);
        page.fill("#password", PASSWORD);
        page.click("form[action='/office/account/code-card'] button");
        look(page, "code-card", width);
        String code = page.locator(".card li").first().innerText();
        page.navigate(browser.home() + "/office/account/sessions");
        look(page, "sessions", width);
        page.navigate(browser.home() + "/office/account/password");
        look(page, "password", width);
        page.click("form[action='/sign-out'] button");
        signIn(page, "anquan", PASSWORD, "");
        assertThat(page.locator("[role=alert]").innerText()).contains("没有登录成功");
        look(page, "sign-in-refused", width);
        signIn(page, "anquan", PASSWORD, code);
        assertThat(page.url()).doesNotContain("sign-in");
    }

    @Test
    void a_session_that_is_unknown_is_ended_from_another_place() {
        accounts.open(new NewAccount("clerk", "李四", PASSWORD, List.of(new Post(Role.EDITOR, Post.EVERYWHERE))));
        Page desk = browser.page(1366, ColorScheme.LIGHT, true);
        Page other = browser.page(360, ColorScheme.LIGHT, true);
        for (Page page : List.of(desk, other)) {
            page.navigate(browser.home() + "/office/account/sessions");
            assertThat(page.url()).contains("/sign-in?back=");
            signIn(page, "clerk", PASSWORD, "");
            assertThat(page.url()).endsWith("/office/account/sessions");
        }
        desk.reload();
        assertThat(desk.locator("tbody tr").count()).isEqualTo(2);
        desk.click("form[action$='/end'] button");
        assertThat(desk.locator("tbody tr").count()).isOne();
        other.reload();
        assertThat(other.url()).contains("/sign-in");
    }

    private static void fillAccount(Page page, String who, String name) {
        page.fill("#" + who + "Name", name);
        page.fill("#" + who + "Person", "赵一");
        page.fill("#" + who + "Password", PASSWORD);
    }

    private static void signIn(Page page, String name, String password, String code) {
        page.fill("#name", name);
        page.fill("#password", password);
        page.fill("#code", code);
        page.click("form[action='/sign-in'] button[type=submit]");
    }

    /** Photographed, without barriers, and nothing scrolls sideways. */
    private static void look(Page page, String name, int width) {
        Browser.photograph(page, "account-" + name + "-" + width);
        Browser.assertAccessible(page);
        Browser.assertFits(page, width);
    }
}
