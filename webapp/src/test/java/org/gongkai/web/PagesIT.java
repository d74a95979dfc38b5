package org.gongkai.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

/** Every page at phone, tablet, office and wide width, light, dark and in large print: photographed, and free of barriers. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("demo")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesIT {
    private Browser browser;
    private String results = "";

    @BeforeAll
    void open(@LocalServerPort int port) {
        browser = new Browser(port);
        Page page = browser.page(1366, ColorScheme.LIGHT, false);
        page.navigate(browser.home() + "/check");
        page.setInputFiles(
                "#file",
                new FilePayload[] {text("空文件.txt", ""), new FilePayload("样例.html", "text/html", SampleFile.bytes())});
        page.click("button[type=submit]");
        results = page.url();
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @ParameterizedTest
    @CsvSource({"360, LIGHT", "1366, DARK"})
    void every_page_is_free_of_barriers(int width, ColorScheme scheme) {
        for (String path : paths()) {
            Page page = browser.page(width, scheme, true);
            page.navigate(browser.home() + path);
            String name = path.equals("/")
                    ? "portal"
                    : path.replaceAll("[0-9a-f]{32}", "list")
                            .replaceAll("\\W+", "-")
                            .substring(1);
            Browser.photograph(page, name + "-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT));
            Browser.assertAccessible(page);
            page.context().close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"normal", "large"})
    void every_page_fits_every_width(String size) {
        Page page = browser.page(360);
        for (String path : paths()) {
            page.navigate(browser.home() + path + "?size=" + size);
            Browser.assertFits(page, 360, 768, 1366, 1920);
        }
        page.context().close();
    }

    @Test
    void the_sign_is_also_where_browsers_look_for_it_by_themselves() {
        Page page = browser.page(360);
        APIResponse sign = page.request().get(browser.home() + "/favicon.ico");
        assertThat(sign.status()).isEqualTo(200);
        assertThat(sign.headers()).containsEntry("content-type", "image/svg+xml");
        page.context().close();
    }

    private List<String> paths() {
        return List.of("/", "/check", results.replaceFirst("^http://[^/]+", ""), "/results/sample/1", "/ui/preview");
    }

    private static FilePayload text(String name, String text) {
        return new FilePayload(name, "text/plain", text.getBytes(StandardCharsets.UTF_8));
    }
}
