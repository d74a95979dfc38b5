package org.gongkai.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.gongkai.web.search.SearchDocument;
import org.gongkai.web.search.ShelfOfNotices;
import org.gongkai.web.search.engine.Key;
import org.gongkai.web.search.indexing.IndexKeeper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** A citizen looks something up: with a phone, with an office's browser, without scripts. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(ShelfOfNotices.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchJourneyIT {
    @Autowired
    private ShelfOfNotices notices;

    @Autowired
    private IndexKeeper keeper;

    private Browser browser;

    @BeforeAll
    void open(@LocalServerPort int port) {
        browser = new Browser(port);
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @BeforeEach
    void fill() {
        notices.clear();
        for (int i = 10; i < 60; i++) {
            publish(
                    "n" + i,
                    "关于王庄镇第" + i + "村农村低保复核结果的公示",
                    "经入户调查、民主评议和张榜公示，现将本村农村最低生活保障复核结果公布如下。对结果有异议的，请在七个工作日内向镇社会事务办公室反映。联系电话见镇政府公开栏。");
        }
        publish("g1", "王庄镇2026年防汛应急预案<b>汇编</b>", "水位超过警戒线时，由镇防汛指挥部发布<script>alert(1)</script>预警。");
        keeper.rebuild();
    }

    @ParameterizedTest
    @CsvSource({"360, LIGHT, large", "1366, DARK, normal"})
    void every_state_of_the_page_fits_its_width_and_is_free_of_barriers(int width, ColorScheme scheme, String size) {
        for (String[] state : List.of(
                new String[] {"start", ""},
                new String[] {"hits", "&words=低保 公示"},
                new String[] {"last", "&words=低保&page=3&body=7"},
                new String[] {"none", "&words=宅基地审批&from=2026-01-01"},
                new String[] {"wrong", "&words=低保&from=2026-13-01"})) {
            Page page = browser.page(width, scheme, true);
            page.navigate(browser.home() + "/search?size=" + size + state[1]);
            Browser.photograph(page, "search-" + state[0] + "-" + width + "-" + scheme + "-" + size);
            Browser.assertAccessible(page);
            Browser.assertFits(page, 360, 1366);
            page.context().close();
        }
    }

    @Test
    void without_scripts_words_are_typed_pages_turned_and_the_answer_narrowed() {
        Page page = browser.page(1366, ColorScheme.LIGHT, false);
        page.navigate(browser.home() + "/search");
        page.fill("#words", "低保 公示");
        page.click("button[type=submit]");
        assertThat(page.locator("#words")).hasValue("低保 公示");
        assertThat(page.locator(".hits li")).hasCount(20);
        assertThat(page.locator(".hits mark").first()).hasText("低保");
        page.click("a[rel=next]");
        page.click("a[rel=next]");
        assertThat(page.locator(".hits li")).hasCount(10);
        assertThat(page.locator("a[rel=next]")).hasCount(0);
        page.locator(".hits li").first().getByText("王庄镇人民政府").click();
        assertThat(page.locator(".chosen")).containsText("王庄镇人民政府");
        assertThat(page.locator(".count")).containsText("50");
        assertThat(page.locator("#words")).hasValue("低保 公示");
    }

    @Test
    void nothing_found_says_what_was_typed_and_what_can_be_done() {
        Page page = browser.page(360);
        page.navigate(browser.home() + "/search?words=宅基地审批");
        assertThat(page.locator(".empty")).containsText("没有找到“宅基地审批”。可以换一个词");
        assertThat(page.locator("#words")).hasValue("宅基地审批");
    }

    @Test
    void what_documents_say_is_shown_and_never_run() {
        Page page = browser.page(1366);
        page.navigate(browser.home() + "/search?words=防汛");
        assertThat(page.locator(".hits h2")).containsText("<b>汇编</b>");
        assertThat(page.locator(".hits .excerpt")).containsText("<script>alert(1)</script>");
        assertThat(page.locator(".hits script")).hasCount(0);
    }

    @Test
    void titles_stand_under_the_box_while_somebody_types_and_the_keyboard_opens_one() {
        Page page = browser.page(360);
        page.navigate(browser.home() + "/search");
        page.locator("#words").pressSequentially("fangxun");
        Locator options = page.locator("[role=option]");
        assertThat(options).hasCount(1);
        assertThat(options.first()).containsText("王庄镇2026年防汛应急预案<b>汇编</b>");
        Browser.assertAccessible(page);
        Browser.assertFits(page, 360);
        Browser.photograph(page, "search-suggestions-360");
        page.keyboard().press("ArrowDown");
        assertThat(options.first()).hasAttribute("aria-selected", "true");
        page.keyboard().press("Escape");
        assertThat(page.locator("[role=listbox]")).isHidden();
        page.locator("#words").fill("防汛应急");
        assertThat(page.locator("[role=listbox]")).isVisible();
        page.keyboard().press("ArrowUp");
        page.keyboard().press("Enter");
        page.waitForURL("**/notices/g1");
    }

    @Test
    void what_is_withdrawn_is_gone_at_once() {
        Page page = browser.page(1366);
        page.navigate(browser.home() + "/search?words=防汛");
        assertThat(page.locator(".hits li")).hasCount(1);
        notices.withdraw("g1");
        page.reload();
        assertThat(page.locator(".hits li")).hasCount(0);
        keeper.follow(List.of(new Key("notice", "g1")), 1);
        assertThat(keeper.compare().isNone()).isTrue();
    }

    @Test
    void the_switches_keep_the_question() {
        Page page = browser.page(1366);
        page.navigate(browser.home() + "/search?words=低保 公示&sort=date");
        page.getByText("大字版").click();
        assertThat(page.locator("#words")).hasValue("低保 公示");
        assertThat(page.locator("#sort")).hasValue("date");
    }

    private void publish(String id, String title, String text) {
        notices.publish(new SearchDocument(
                id,
                1,
                new SearchDocument.Wording(title, "王政发〔2026〕12号", text),
                new SearchDocument.Origin(7, "王庄镇人民政府", LocalDate.of(2026, 5, 19), Set.of("A1")),
                "/notices/" + id));
    }
}
