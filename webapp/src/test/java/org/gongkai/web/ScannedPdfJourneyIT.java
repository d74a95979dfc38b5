package org.gongkai.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.ScreenshotType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A clerk has a scanned pdf, alone, in an archive, or beside the Word file that it was printed from. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScannedPdfJourneyIT {
    private static final FilePayload TEXT = new FilePayload("清河镇.html", "text/html", SampleFile.bytes());

    private Browser browser;
    private byte[] scan = {};
    private byte[] picture = {};

    @BeforeAll
    void scan(@LocalServerPort int port) {
        browser = new Browser(port);
        Page page = browser.page(768);
        page.navigate(browser.home() + "/annualreports/sample-report.html");
        byte[] first = page.screenshot(new Page.ScreenshotOptions().setType(ScreenshotType.JPEG));
        page.locator("table").nth(1).scrollIntoViewIfNeeded();
        byte[] second = page.screenshot(new Page.ScreenshotOptions().setType(ScreenshotType.JPEG));
        scan = ScannedPdf.of(List.of(first, second), 768, 768);
        picture = page.screenshot();
        page.context().close();
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    void its_pages_stand_beside_the_form_and_are_turned() {
        Page page = bring(1366, ColorScheme.LIGHT, new FilePayload("扫描.pdf", "application/pdf", scan));
        page.waitForURL(Pattern.compile(".*/1/typing$"));
        Locator shown = page.locator(".viewer img");
        page.waitForCondition(() -> ((Number) shown.evaluate("image => image.naturalHeight")).intValue() >= 1998);
        assertThat(page.locator(".viewer-tools .page")).hasCount(2);
        page.click("[data-turn='1']");
        assertThat(shown).hasAttribute("src", Pattern.compile("/1/image/2$"));
        assertThat(page.locator("[aria-label='第 2 页']")).hasAttribute("aria-current", "true");
        cell(page, "requests.received.total").fill("18");
        assertThat(page.locator(".counts")).containsText("已录 1 格");
        page.context().close();
    }

    @Test
    void pictures_and_scanned_files_inside_an_archive_are_typed_too() throws IOException {
        byte[] zip = zip(Map.of("扫描.pdf", scan, "照片.png", picture, "清河镇.html", SampleFile.bytes()));
        Page page = bring(1366, ColorScheme.LIGHT, new FilePayload("各镇.zip", "application/zip", zip));
        assertThat(page.locator(".list .scan")).hasCount(2);
        page.locator(".list .scan a", new Page.LocatorOptions().setHasText("照片.png"))
                .first()
                .click();
        Locator shown = page.locator(".viewer img");
        page.waitForCondition(() -> ((Number) shown.evaluate("image => image.naturalWidth")).intValue() == 768);
        page.context().close();
    }

    @Test
    void figures_typed_from_the_scan_are_held_against_the_word_file_of_the_same_report() {
        Page page = bring(1366, ColorScheme.LIGHT, TEXT, new FilePayload("扫描.pdf", "application/pdf", scan));
        page.locator(".list .scan a").first().click();
        cell(page, "requests.received.natural").fill("14");
        cell(page, "requests.received.total").fill("81");
        assertThat(page.locator(".counts")).containsText("已录 2 格");
        assertThat(page.locator(".differences")).hasCount(0);
        page.fill("[name=issuer]", "清河镇人民政府");
        page.fill("[name=year]", "2024");
        Locator differences = page.locator(".differences tbody tr");
        assertThat(differences).hasCount(1);
        assertThat(differences).containsText("总计");
        assertThat(differences.locator("td")).hasText(new String[] {"81", "18"});
        Browser.photograph(page, "typing-differences");
        differences.locator("th a").click();
        assertThat(cell(page, "requests.received.total")).isFocused();
        page.keyboard().type("18");
        assertThat(page.locator(".parts .agrees")).containsText("录入的 2 格与“清河镇.html”里读出的都相同");
        page.selectOption("[name=against]", "none");
        assertThat(page.locator(".parts .agrees")).hasCount(0);
        page.context().close();
    }

    @Test
    void without_scripts_the_clerk_says_which_report_it_is() {
        Page page = browser.page(360, ColorScheme.LIGHT, false);
        page.navigate(browser.home() + "/check");
        page.setInputFiles("#file", new FilePayload[] {TEXT, new FilePayload("扫描.pdf", "application/pdf", scan)});
        page.click("button[type=submit]");
        page.locator(".list .scan a").first().click();
        cell(page, "requests.received.natural").fill("15");
        page.selectOption("[name=against]", "1");
        page.click(".after button >> nth=0");
        assertThat(page.locator(".differences td")).hasText(new String[] {"15", "14"});
        page.context().close();
    }

    @ParameterizedTest
    @CsvSource({"360, LIGHT", "1366, DARK"})
    void the_page_is_free_of_barriers_with_differences_open(int width, ColorScheme scheme) {
        Page page = bring(width, scheme, TEXT, new FilePayload("扫描.pdf", "application/pdf", scan));
        page.locator(".list .scan a").first().click();
        page.selectOption("[name=against]", "1");
        cell(page, "requests.received.natural").fill("空");
        assertThat(page.locator(".differences")).isVisible();
        Browser.assertAccessible(page);
        Browser.assertFits(page, 360, 768, 1366, 1920);
        page.context().close();
    }

    private Page bring(int width, ColorScheme scheme, FilePayload... files) {
        Page page = browser.page(width, scheme, true);
        page.navigate(browser.home() + "/check");
        page.setInputFiles("#file", files);
        page.click("button[type=submit]");
        page.waitForURL(Pattern.compile(".*/results/[0-9a-f]{32}.*"));
        return page;
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static Locator cell(Page page, String key) {
        return page.locator("[name='v." + key + "']");
    }
}
