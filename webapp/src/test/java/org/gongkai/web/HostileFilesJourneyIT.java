package org.gongkai.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody drops a file that eats memory and one that never ends, while others read their reports. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"gongkai.workers.at-once=2", "gongkai.workers.heap-megabytes=64", "gongkai.workers.seconds=6"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileFilesJourneyIT {
    private static final FilePayload REPORT = new FilePayload("清河镇.html", "text/html", SampleFile.bytes());

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
    void they_are_refused_in_words_the_others_are_read_and_the_service_lives() {
        Page page = browser.page(1366);
        page.navigate(browser.home() + "/check");
        page.setInputFiles("#file", new FilePayload[] {
            new FilePayload("转圈.pdf", "application/pdf", HostileFile.spinning()),
            new FilePayload("吃内存.txt", "text/plain", HostileFile.hoardingMemory(16)),
            REPORT
        });
        page.click("button[type=submit]");
        Locator rows = page.locator(".progress li");
        assertThat(rows).hasCount(3);
        int readMeanwhile = 0;
        while (page.locator(".progress li.reading, .progress li:has-text('等待')").count() > 0 && readMeanwhile < 50) {
            assertThat(read(page)).contains("\"year\":2024");
            readMeanwhile++;
        }
        assertThat(readMeanwhile).as("reports that others read meanwhile").isGreaterThan(1);
        assertThat(row(rows, "转圈.pdf")).containsText("在 6 秒内没有读完");
        assertThat(row(rows, "吃内存.txt")).containsText("需要的内存超过 64 兆字节");
        assertThat(row(rows, "清河镇.html")).containsText("读完");
        Browser.photograph(page, "hostile-files");
        APIResponse health = page.request().get(browser.home() + "/actuator/health/readiness");
        assertThat(health.text()).contains("UP");
        page.context().close();
    }

    private static Locator row(Locator rows, String file) {
        return rows.filter(new Locator.FilterOptions().setHasText(file));
    }

    private String read(Page page) {
        APIRequestContext others = page.request();
        APIResponse answer = others.post(
                browser.home() + "/api/v1/reports/read",
                RequestOptions.create().setMultipart(FormData.create().set("file", REPORT)));
        return answer.text();
    }
}
