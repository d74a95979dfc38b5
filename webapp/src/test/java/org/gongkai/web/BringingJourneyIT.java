package org.gongkai.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.gongkai.web.annualreports.model.Admission;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A clerk brings many files at once, a folder, wrong files, or comes while the service is busy. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"gongkai.uploads.at-once=1", "gongkai.uploads.per-minute=10000"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BringingJourneyIT {
    private static final Pattern LIST = Pattern.compile(".*/results/[0-9a-f]{32}$");
    private static final Pattern REPORT = Pattern.compile(".*/results/[0-9a-f]{32}/1$");

    /** A drag from the desktop as the browser announces it: files, or entries of folders and files. */
    private static final String DRAG = """
            ([kind, entries]) => {
              const file = name => new File([window.reportBytes], name, { type: 'text/html' });
              const entry = of => typeof of === 'string'
                ? { name: of, isFile: true, isDirectory: false, file: done => done(file(of)) }
                : { name: of.name, isFile: false, isDirectory: true, createReader: () => {
                      const parts = [of.files.map(entry), []];
                      return { readEntries: done => done(parts.shift()) };
                    } };
              const items = entries.map(of => ({ webkitGetAsEntry: () => entry(of) }));
              const event = new Event(kind, { bubbles: true, cancelable: true });
              Object.defineProperty(event, 'dataTransfer', { value: {
                types: ['Files'], items, files: entries.filter(of => typeof of === 'string').map(file) } });
              document.querySelector('h1').dispatchEvent(event);
            }""";

    @TempDir
    private static Path folder;

    @Autowired
    private Admission admission;

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
    void twelve_files_show_how_far_reading_has_come_and_lead_to_their_list() {
        Page page = start(ColorScheme.LIGHT);
        page.setInputFiles(
                "#file",
                IntStream.rangeClosed(1, 12)
                        .mapToObj(number -> report("第" + number + "镇.html"))
                        .toArray(FilePayload[]::new));
        assertThat(page.locator(".chosen")).hasText("已选 12 份：第1镇.html、第2镇.html、第3镇.html …");
        page.click("button[type=submit]");
        page.waitForURL(LIST);
        assertThat(page.locator(".list tbody tr")).hasCount(12);
        page.context().close();
    }

    @Test
    void several_files_are_dropped_anywhere_on_the_page() {
        Page page = start(ColorScheme.LIGHT);
        page.evaluate(DRAG, new Object[] {"dragenter", new Object[] {"甲镇.html"}});
        assertThat(page.locator(".drop")).hasClass(Pattern.compile("over"));
        assertThat(page.locator(".hovering")).isVisible();
        Browser.assertAccessible(page);
        page.evaluate(DRAG, new Object[] {"drop", new Object[] {"甲镇.html", "乙镇.html"}});
        page.waitForURL(LIST);
        assertThat(page.locator(".list tbody tr")).hasCount(2);
        page.context().close();
    }

    @Test
    void a_dropped_folder_is_searched_and_what_is_no_report_is_counted() {
        Page page = start(ColorScheme.LIGHT);
        page.evaluate("""
                run => new Function('return ' + run)()(['drop', [
                  { name: '2024', files: ['乙镇.html', '甲镇.html', '.DS_Store', '会议.mp4', { name: '下级', files: ['丙镇.html'] }] }]])
                """, DRAG);
        assertThat(page.locator(".progress li .done")).hasCount(3);
        assertThat(page.locator(".progress .note")).containsText("另有 1 个文件");
        page.click(".progress .open");
        page.waitForURL(LIST);
        assertThat(page.locator(".list tbody tr")).hasCount(3);
        page.context().close();
    }

    @Test
    void a_folder_is_chosen_without_dragging(@TempDir Path chosen) throws IOException {
        Files.write(chosen.resolve("甲镇.html"), SampleFile.bytes());
        Files.writeString(chosen.resolve("~$甲镇.docx"), "");
        Page page = start(ColorScheme.LIGHT);
        page.setInputFiles("#folder", chosen);
        assertThat(page.locator(".progress li .done")).hasCount(1);
        page.click(".progress .open");
        page.waitForURL(REPORT);
        page.context().close();
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void what_cannot_be_read_is_said_in_words_file_by_file(ColorScheme scheme) throws IOException {
        Page page = start(scheme);
        page.setInputFiles("#file", new Path[] {
            file("空.txt", new byte[0]),
            file("坏.docx", new byte[] {(byte) 0xE5, 0x57, 0, 1, 2, 3, 4, 5}),
            file("锁.zip", LockedZip.bytes()),
            file("大.docx", new byte[(32 << 20) + 1])
        });
        page.click("button[type=submit]");
        assertThat(page.locator(".progress h2")).hasText("一份也没有读成");
        assertThat(page.locator(".progress li .failed")).hasText(new Pattern[] {
            Pattern.compile("空的.*请"), Pattern.compile("认不出.*请"), Pattern.compile("密码.*请"), Pattern.compile("32 MB.*请")
        });
        assertThat(page.locator(".progress .open")).isHidden();
        Browser.assertAccessible(page);
        Browser.photograph(page, "errors-" + scheme);
        page.context().close();
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void a_busy_service_is_waited_for(ColorScheme scheme) {
        Page page = start(scheme);
        try (Admission.Ticket _ = admission.enter("somebody else", 1)) {
            page.setInputFiles("#file", report("甲镇.html"));
            page.click("button[type=submit]");
            assertThat(page.locator(".progress li .busy")).containsText("服务正忙");
            Browser.assertAccessible(page);
            Browser.photograph(page, "busy-" + scheme);
        }
        page.waitForURL(REPORT);
        page.context().close();
    }

    @Test
    void without_scripts_a_busy_service_says_when_to_come_again() {
        Page page = browser.page(1366, ColorScheme.LIGHT, false);
        page.navigate(browser.home() + "/check");
        page.setInputFiles("#file", report("甲镇.html"));
        try (Admission.Ticket _ = admission.enter("somebody else", 1)) {
            page.click("button[type=submit]");
            assertThat(page.locator("[role=alert]")).containsText("服务正忙");
            assertThat(page.locator("[role=alert]")).containsText("2 秒");
        }
        page.context().close();
    }

    private Page start(ColorScheme scheme) {
        Page page = browser.page(1366, scheme, true);
        page.navigate(browser.home() + "/check");
        page.evaluate("text => { window.reportBytes = text; }", new String(SampleFile.bytes(), StandardCharsets.UTF_8));
        return page;
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static FilePayload report(String name) {
        return new FilePayload(name, "text/html", SampleFile.bytes());
    }
}
