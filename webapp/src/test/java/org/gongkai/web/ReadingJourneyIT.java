package org.gongkai.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A clerk brings reports, sees what is wrong, and finds the place in the source and in the table. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadingJourneyIT {
    private static final FilePayload FIRST = new FilePayload("甲镇.html", "text/html", SampleFile.bytes());
    private static final FilePayload SECOND = new FilePayload("乙镇.html", "text/html", SampleFile.bytes());

    private Browser browser;

    @BeforeAll
    void open(@LocalServerPort int port) {
        browser = new Browser(port);
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    void two_files_are_read_and_a_finding_marks_its_place_in_both_panes() {
        Page page = browser.page(1366);
        page.navigate(browser.home() + "/check");
        page.setInputFiles("#file", new FilePayload[] {FIRST, SECOND});
        page.click("button[type=submit]");
        page.waitForURL(Pattern.compile(".*/results/[0-9a-f]{32}$"));
        assertThat(page.locator(".list tbody tr")).hasCount(2);
        assertThat(page.locator(".list tbody tr .error").first()).isVisible();

        page.click(".list tbody tr:first-child a");
        page.locator(".finding")
                .filter(new Locator.FilterOptions().setHasText("表三"))
                .first()
                .click();
        assertThat(page.locator(".source mark.aim")).isInViewport();
        assertThat(page.locator(".statutory td.aim")).isInViewport();
        assertThat(page.locator(".inspector")).containsText("表三");
        page.context().close();
    }

    @Test
    void a_cell_leads_to_its_source_and_back() {
        Page page = browser.page(1366);
        page.navigate(browser.home() + "/sample");
        page.locator(".finding")
                .filter(new Locator.FilterOptions().setHasText("表三"))
                .first()
                .click();
        Browser.photograph(page, "reading-page");
        page.click("[data-cell='requests.received.natural']:visible >> nth=-1");
        assertThat(page.locator("mark.here")).hasText("14");
        page.click("mark[data-cell='disclosure.a20_5.licensing.decisions']");
        assertThat(page.locator("td.here")).hasAttribute("id", "c-disclosure.a20_5.licensing.decisions");
        page.context().close();
    }

    @Test
    void the_keyboard_alone_is_enough() {
        Page page = browser.page(1366);
        page.navigate(browser.home() + "/check");
        page.keyboard().press("Tab");
        assertThat(page.locator(".skip")).isFocused();
        page.locator(".second[href='/sample']").focus();
        page.keyboard().press("Enter");
        page.waitForURL("**/results/sample/1");
        page.keyboard().press("j");
        assertThat(page.locator(".finding").first()).isFocused();
        page.keyboard().press("j");
        page.keyboard().press("k");
        page.keyboard().press("Enter");
        assertThat(page.locator(".finding.here")).hasCount(1);

        page.locator("#c-requests\\.received\\.natural [data-cell]").focus();
        page.keyboard().press("ArrowRight");
        assertThat(page.locator("td.here")).hasAttribute("id", "c-requests.received.corp_business");
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("td.here")).hasAttribute("id", "c-requests.carried_in.corp_business");
        page.context().close();
    }

    @Test
    void without_scripts_a_file_or_pasted_text_is_read_all_the_same() {
        Page page = browser.page(360, ColorScheme.LIGHT, false);
        page.navigate(browser.home() + "/check");
        page.setInputFiles("#file", FIRST);
        page.click("button[type=submit]");
        page.waitForURL(Pattern.compile(".*/results/[0-9a-f]{32}/1$"));
        assertThat(page.locator(".finding.error").first()).isVisible();
        assertThat(page.locator(".source")).isVisible();
        assertThat(page.locator("table.statutory").first()).isVisible();
        page.navigate(browser.home() + "/check");
        page.click("button[type=submit]");
        assertThat(page.locator("[role=alert]")).containsText("还没有选文件");
        page.context().close();
    }

    @Test
    void on_a_phone_a_finding_leads_from_tab_to_tab() {
        Page page = browser.page(360);
        page.navigate(browser.home() + "/sample");
        page.locator(".finding")
                .filter(new Locator.FilterOptions().setHasText("表三"))
                .first()
                .click();
        assertThat(page.locator(".source mark.aim")).isInViewport();
        page.click(".inspector .there");
        assertThat(page.locator(".statutory td.aim")).isInViewport();
        page.context().close();
    }

    @Test
    void english_and_large_print_are_remembered() {
        Page page = browser.page(1366);
        page.navigate(browser.home() + "/check");
        page.click("text=English");
        page.click("text=Large print");
        page.navigate(browser.home() + "/sample");
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        assertThat(page.locator("html")).hasClass(Pattern.compile("large"));
        page.context().close();
    }
}
