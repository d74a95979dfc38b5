package org.gongkai.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongkai.documents.PageImage;
import org.gongkai.web.annualreports.model.TextRecognition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A clerk has only a scan of a report, and types its figures beside the picture. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TypingJourneyIT {
    private static final Pattern TYPING = Pattern.compile(".*/results/[0-9a-f]{32}/1/typing$");

    /** A machine whose recognition always sees the same report. */
    @TestConfiguration
    static class Recognition {
        @Bean
        @Primary
        TextRecognition alwaysTheSame() throws IOException {
            String text = Files.readString(Path.of("../docs/examples/青禾镇-2024.txt"));
            return new TextRecognition() {
                @Override
                public boolean isAvailable() {
                    return true;
                }

                @Override
                public Optional<String> recognise(PageImage image) {
                    return Optional.of(text);
                }
            };
        }
    }

    private Browser browser;
    private byte[] picture = {};

    @BeforeAll
    void open(@LocalServerPort int port) {
        browser = new Browser(port);
        Page page = browser.page(768);
        page.navigate(browser.home() + "/annualreports/sample-report.html");
        picture = page.screenshot(new Page.ScreenshotOptions().setFullPage(true));
        page.context().close();
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    void sums_and_findings_follow_what_is_typed_and_the_download_says_where_it_came_from() throws IOException {
        Page page = bring(1366, ColorScheme.LIGHT, scan("扫描.png"));
        assertThat(page.locator(".facts-line")).containsText("扫描件");
        assertThat(page.locator("select[name=edition]")).hasValue("E2021");
        cell(page, "requests.received.natural").focus();
        for (String figure : List.of("14", "3", "0", "0", "1", "0")) {
            page.keyboard().type(figure);
            page.keyboard().press("ArrowRight");
        }
        assertThat(note(page, "requests.received.total")).hasText("合计 18");
        page.keyboard().type("19");
        assertThat(note(page, "requests.received.total")).containsText("问题 1");
        page.click(".state summary");
        page.click(".state .finding .places a >> nth=0");
        assertThat(cell(page, "requests.received.total")).isFocused();
        page.keyboard().type("18");
        assertThat(note(page, "requests.received.total")).hasText("合计 18 ✓");
        assertThat(page.locator(".counts")).hasText("已录 7 格，共 200 格；0 处问题");
        Browser.photograph(page, "typing-page");

        Download download = page.waitForDownload(() -> download(page, "json"));
        assertThat(download.suggestedFilename()).isEqualTo("扫描.json");
        assertThat(Files.readString(download.path(), StandardCharsets.UTF_8))
                .contains("\"requests.received.total\":{\"state\":\"number\",\"value\":\"18\"")
                .contains("\"entry\":\"typed-from-image\"")
                .contains("\"requests.carried_in.total\":{\"state\":\"unreadable\",\"value\":null");
        page.context().close();
    }

    @Test
    void a_draft_is_kept_only_where_asked_for_and_only_in_this_browser() {
        Page page = bring(1366, ColorScheme.LIGHT, scan("扫描.png"));
        cell(page, "review.total").fill("2");
        page.reload();
        assertThat(cell(page, "review.total")).hasValue("");
        cell(page, "review.total").fill("3");
        page.check(".keep");
        page.reload();
        assertThat(cell(page, "review.total")).hasValue("3");
        assertThat(page.locator(".counts")).containsText("已录 1 格");
        page.uncheck(".keep");
        page.reload();
        assertThat(cell(page, "review.total")).hasValue("");
        page.context().close();
    }

    @Test
    void a_block_from_a_spreadsheet_is_pasted_and_the_form_can_be_changed() {
        Page page = bring(1366, ColorScheme.LIGHT, scan("扫描.png"));
        cell(page, "review.upheld").focus();
        page.evaluate("""
                () => { const data = new DataTransfer();
                  data.setData('text/plain', '1\\t2\\t0\\t0\\t3\\r\\n4\\t空\\t/');
                  document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })); }""");
        assertThat(note(page, "review.total")).hasText("合计 3 ✓");
        assertThat(cell(page, "suit.direct.corrected")).hasValue("空");
        assertThat(page.locator("#c-suit\\.direct\\.other")).hasClass(Pattern.compile("typed nil"));
        page.selectOption("select[name=edition]", "E2019");
        assertThat(page.locator("select[name=edition]")).hasValue("E2019");
        assertThat(cell(page, "review.total")).hasValue("3");
        page.context().close();
    }

    @Test
    void the_picture_is_enlarged_moved_and_turned_by_keyboard_and_pointer() {
        Page page = bring(1366, ColorScheme.LIGHT, scan("第1页.png"), scan("第2页.png"));
        page.click(".list a >> nth=0");
        page.waitForLoadState();
        Locator viewer = page.locator(".viewer");
        viewer.focus();
        page.keyboard().press("+");
        page.keyboard().press("+");
        assertThat(viewer.locator("img")).hasAttribute("style", Pattern.compile("width: 200%"));
        page.keyboard().press("ArrowRight");
        page.waitForCondition(() -> ((Number) viewer.evaluate("element => element.scrollLeft")).intValue() > 0);
        page.keyboard().press("0");
        assertThat(viewer.locator("img")).hasAttribute("style", Pattern.compile("width: 100%"));
        page.click("[aria-label='第 2 页']");
        assertThat(viewer.locator("img")).hasAttribute("src", Pattern.compile("/2/image/1$"));
        page.context().close();
    }

    @Test
    void proposals_of_recognition_are_taken_one_by_one_and_never_by_themselves() throws IOException {
        Page page = bring(1366, ColorScheme.LIGHT, scan("扫描.png"));
        page.click("[name=propose]");
        assertThat(page.locator(".proposed")).containsText("建议");
        assertThat(page.locator(".counts")).containsText("已录 0 格");
        Locator offer = page.locator("[id='c-requests.received.total'] .offer button");
        String number = offer.getAttribute("data-value");
        Browser.assertAccessible(page);
        offer.click();
        assertThat(cell(page, "requests.received.total")).hasValue(number);
        assertThat(page.locator(".counts")).containsText("已录 1 格");
        assertThat(page.locator("[id='c-requests.received.total']")).hasClass(Pattern.compile("accepted"));
        Download download = page.waitForDownload(() -> download(page, "json"));
        assertThat(Files.readString(download.path(), StandardCharsets.UTF_8))
                .containsOnlyOnce("\"entry\":\"accepted-proposal\"")
                .doesNotContain("typed-from-image");
        page.context().close();
    }

    @Test
    void what_was_typed_is_taken_away_as_a_document() throws IOException {
        Page page = bring(1366, ColorScheme.LIGHT, scan("扫描.png"));
        cell(page, "review.total").fill("3");
        for (String format : List.of("docx", "pdf", "ofd", "html", "xlsx", "csv")) {
            Download download = page.waitForDownload(() -> download(page, format));
            assertThat(download.suggestedFilename()).isEqualTo("扫描." + format);
            assertThat(Files.size(download.path())).isPositive();
            if (format.equals("html")) {
                assertThat(Files.readString(download.path())).containsOnlyOnce("已填的数都是对照扫描件图片录入的");
            }
        }
        page.context().close();
    }

    @Test
    void without_scripts_the_figures_are_checked_all_the_same() {
        Page page = browser.page(1366, ColorScheme.LIGHT, false);
        page.navigate(browser.home() + "/check");
        page.setInputFiles("#file", scan("扫描.png"));
        page.click("button[type=submit]");
        cell(page, "review.upheld").fill("1");
        cell(page, "review.corrected").fill("1");
        cell(page, "review.other").fill("0");
        cell(page, "review.pending").fill("0");
        cell(page, "review.total").fill("1");
        page.click(".after button >> nth=0");
        assertThat(page.locator(".finding .message")).containsText("表四");
        assertThat(cell(page, "review.total")).hasValue("1");
        page.context().close();
    }

    @ParameterizedTest
    @CsvSource({"360, LIGHT", "1366, DARK"})
    void the_typing_page_is_free_of_barriers_and_fits_its_width(int width, ColorScheme scheme) {
        Page page = bring(width, scheme, scan("扫描.png"));
        cell(page, "review.total").fill("空");
        assertThat(page.locator(".state .findings")).isVisible();
        page.click(".state summary");
        Browser.photograph(page, "typing-" + width + "-" + scheme);
        Browser.assertAccessible(page);
        Browser.assertFits(page, 360, 768, 1366, 1920);
        page.context().close();
    }

    private Page bring(int width, ColorScheme scheme, FilePayload... files) {
        Page page = browser.page(width, scheme, true);
        page.navigate(browser.home() + "/check");
        page.setInputFiles("#file", files);
        page.click("button[type=submit]");
        page.waitForURL(files.length == 1 ? TYPING : Pattern.compile(".*/results/[0-9a-f]{32}$"));
        return page;
    }

    private FilePayload scan(String name) {
        return new FilePayload(name, "image/png", picture);
    }

    private static void download(Page page, String format) {
        if (!page.locator(".after .menu li").first().isVisible()) {
            page.click(".after .menu summary");
        }
        page.click("[formaction$='report." + format + "']");
    }

    private static Locator cell(Page page, String key) {
        return page.locator("[name='v." + key + "']");
    }

    private static Locator note(Page page, String key) {
        return page.locator("[id='n-" + key + "']");
    }
}
