package org.gongkai.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Debian's Chromium for journeys, without its window where that is installed: one browser at a time, closed with its last page. */
final class Browser implements AutoCloseable {
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--lang=zh-CN");

    /** What is too wide, as its width and its beginning; empty where nothing scrolls sideways. */
    private static final String WIDER = """
            () => {
                const root = document.documentElement;
                if (root.scrollWidth <= innerWidth) return '';
                const wide = [...document.body.querySelectorAll('*')]
                    .filter(one => one.getBoundingClientRect().right > innerWidth)
                    .map(one => Math.round(one.getBoundingClientRect().right) + ' ' + one.outerHTML.slice(0, 120));
                return root.scrollWidth + ' of ' + innerWidth + ': ' + wide.slice(0, 5).join(' | ');
            }""";

    /** How often a picture is asked for. */
    private static final int PICTURES = 3;

    private static final Path PROGRAM = Stream.of("/usr/bin/chromium-headless-shell", "/usr/bin/chromium")
            .map(Path::of)
            .filter(Files::isExecutable)
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("no Chromium here: run bin/setup"));

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final com.microsoft.playwright.Browser browser = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions().setExecutablePath(PROGRAM).setArgs(FLAGS));
    private final String home;

    Browser(int port) {
        home = "http://127.0.0.1:" + port;
    }

    String home() {
        return home;
    }

    /** A page of this width in a fresh profile. */
    Page page(int width, ColorScheme scheme, boolean hasScripts) {
        return page(profile(width).setColorScheme(scheme).setJavaScriptEnabled(hasScripts));
    }

    /** A page of this width for whoever is signed in in this one, with nothing else of its profile. */
    Page again(Page signedIn, int width) {
        return page(profile(width).setStorageState(signedIn.context().storageState()));
    }

    private static com.microsoft.playwright.Browser.NewContextOptions profile(int width) {
        return new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(width, height(width))
                .setColorScheme(ColorScheme.LIGHT)
                .setLocale("zh-CN");
    }

    private Page page(com.microsoft.playwright.Browser.NewContextOptions profile) {
        BrowserContext context = browser.newContext(profile);
        context.setDefaultTimeout(20_000);
        return context.newPage();
    }

    Page page(int width) {
        return page(width, ColorScheme.LIGHT, true);
    }

    static void assertAccessible(Page page) {
        // our pages have no frames of other sites, for which axe would open a page of its own each time
        assertThat(new AxeBuilder(page).setLegacyMode(true).analyze().getViolations())
                .extracting(
                        rule -> rule.getId() + ": " + rule.getNodes().getFirst().getHtml())
                .as(page.url())
                .isEmpty();
    }

    /** Nothing scrolls sideways at any of these widths; the page keeps the last of them. */
    static void assertFits(Page page, int... widths) {
        for (int width : widths) {
            page.setViewportSize(width, height(width));
            page.waitForFunction("width => innerWidth === width", width);
            assertThat((String) page.evaluate(WIDER))
                    .as("%s at %d px", page.url(), width)
                    .isEmpty();
        }
    }

    private static int height(int width) {
        return width < 700 ? 740 : 768;
    }

    /** Chromium has no picture to give at times, of a page that stands there all the same: it is asked again. */
    static void photograph(Page page, String name) {
        Page.ScreenshotOptions picture =
                new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", name + ".png"));
        for (int left = PICTURES - 1; ; left--) {
            try {
                page.screenshot(picture);
                return;
            } catch (PlaywrightException none) {
                if (left == 0 || !String.valueOf(none.getMessage()).contains("Unable to capture screenshot")) {
                    throw none;
                }
            }
        }
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
