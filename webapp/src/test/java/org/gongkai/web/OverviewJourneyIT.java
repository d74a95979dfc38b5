package org.gongkai.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A county's clerk brings the reports of several towns and years and sees them side by side. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OverviewJourneyIT {
    private static final String RECEIVED = "<td>14</td><td>3</td><td>0</td><td>0</td><td>1</td><td>0</td><td>18</td>";
    private static final String CARRIED_OUT =
            "<td>2</td><td>0</td><td>0</td><td>0</td><td>0</td><td>0</td><td>2</td></tr>\n</table>";

    private Browser browser;
    private String overview = "";

    @BeforeAll
    void bring(@LocalServerPort int port) {
        browser = new Browser(port);
        Page page = browser.page(1366, ColorScheme.LIGHT, false);
        page.navigate(browser.home() + "/check");
        page.setInputFiles("#file", files().toArray(FilePayload[]::new));
        page.click("button[type=submit]");
        page.locator("a[href$='/overview']").click();
        overview = page.url();
        page.context().close();
    }

    private static List<FilePayload> files() {
        byte[] last = SampleFile.of("清河镇", 2023, RECEIVED, numbers(9, 12), CARRIED_OUT, carriedOut(3));
        List<FilePayload> files = new ArrayList<>();
        files.add(html("清河镇2024.html", SampleFile.of("清河镇", 2024)));
        files.add(html("清河镇2023.html", last));
        files.add(html("清河镇2023副本.html", last));
        files.add(html("柳湾镇2024.html", SampleFile.of("柳湾镇", 2024, "2025年1月16日", "2025年3月3日")));
        files.add(html("空文件.txt", new byte[0]));
        return files;
    }

    private static String numbers(int natural, int total) {
        return RECEIVED.replace("<td>14<", "<td>" + natural + "<").replace("<td>18<", "<td>" + total + "<");
    }

    private static String carriedOut(int number) {
        return CARRIED_OUT.replace("<td>2<", "<td>" + number + "<");
    }

    private static FilePayload html(String name, byte[] bytes) {
        return new FilePayload(name, "text/html", bytes);
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    void bodies_stand_by_years_and_the_chart_draws_the_table() {
        Page page = browser.page(1366);
        List<String> complaints = new ArrayList<>();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.navigate(overview);
        assertThat(page.locator(".figures thead")).containsText("2023");
        assertThat(page.locator(".figures tbody tr")).hasCount(2);
        Locator willows = page.locator(".figures tbody tr").filter(new Locator.FilterOptions().setHasText("柳湾镇"));
        assertThat(willows.locator("td")).hasText(new String[] {"没有报告", "18"});
        assertThat(page.locator(".figures tfoot td"))
                .hasText(new Pattern[] {Pattern.compile("12\\s*1/2 个机关有数"), Pattern.compile("36\\s*2 个机关")});
        assertThat(page.locator(".chart canvas")).isVisible();
        assertThat(page.locator(".figures .key").first()).hasText("●");
        Browser.photograph(page, "overview");
        org.assertj.core.api.Assertions.assertThat(complaints)
                .as("the content policy holds")
                .isEmpty();
        page.context().close();
    }

    @Test
    void what_does_not_fit_last_year_shows_both_values_and_leads_to_both_reports() {
        Page page = browser.page(1366);
        page.navigate(overview);
        Locator card = page.locator(".card").filter(new Locator.FilterOptions().setHasText("RY-01"));
        assertThat(card).containsText("填的是 2 件");
        assertThat(card).containsText("是 3 件");
        card.locator(".both tr")
                .filter(new Locator.FilterOptions().setHasText("结转下年度"))
                .locator("td a")
                .first()
                .click();
        page.waitForURL(Pattern.compile(".*/2#c-requests\\.carried_out\\.natural$"));
        assertThat(page.locator("td.here")).hasText(Pattern.compile("3.*"));
        page.context().close();
    }

    @Test
    void without_scripts_another_figure_is_chosen_and_a_list_of_bodies_names_who_is_missing() {
        Page page = browser.page(360, ColorScheme.LIGHT, false);
        page.navigate(overview);
        assertThat(page.locator(".remarks .late")).containsText("落款 2025年3月3日，应当在 2025年1月31日 以前");
        assertThat(page.locator(".remarks .duplicate")).containsText("清河镇2023副本.html");
        assertThat(page.locator(".remarks .unread")).containsText("空文件.txt");
        assertThat(page.locator(".proof code").first()).hasText(Pattern.compile("[0-9a-f]{64}"));
        page.locator(".chooser summary").click();
        page.fill("#bodies", "云岭县清河镇人民政府\n云岭县白塔镇人民政府");
        page.selectOption("select[name=indicator]", "review.total");
        page.click("button[formmethod=post]");
        assertThat(page.locator("#trend-title")).containsText("行政复议");
        assertThat(page.locator(".remarks .missing")).containsText("2024 年度缺 1 份：云岭县白塔镇人民政府");
        org.assertj.core.api.Assertions.assertThat(page.url()).doesNotContain("bodies");
        page.context().close();
    }

    @Test
    void the_sums_are_those_of_the_command_line() {
        Page page = browser.page(1366, ColorScheme.LIGHT, false);
        page.navigate(overview);
        page.locator(".year summary").last().click();
        assertThat(page.locator("#c-E2021-2024-requests\\.received\\.total")).containsText("36");
        assertThat(page.locator("[id^='c-E2021-2024-disclosure.a20_8']")).containsText("9720 元");
        page.context().close();
    }

    @ParameterizedTest
    @CsvSource({"360, LIGHT, large", "1366, DARK, normal"})
    void the_page_is_free_of_barriers_and_fits_its_width(int width, ColorScheme scheme, String size) {
        Page page = browser.page(width, scheme, true);
        page.navigate(overview + "?size=" + size);
        Browser.photograph(page, "overview-" + width + "-" + scheme + "-" + size);
        Browser.assertAccessible(page);
        Browser.assertFits(page, 360, 768, 1366, 1920);
        page.context().close();
    }
}
