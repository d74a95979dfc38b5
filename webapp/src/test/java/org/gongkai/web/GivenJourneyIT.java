package org.gongkai.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.gongkai.web.accounts.Accounts;
import org.gongkai.web.accounts.Role;
import org.gongkai.web.agencies.Agencies;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A clerk pastes the register of work groups from a spreadsheet, sees what would be done, takes it over and undoes it. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class GivenJourneyIT {
    private static Browser browser;
    private static Staff staff;

    @BeforeAll
    static void open(@LocalServerPort int port, @Autowired Agencies agencies, @Autowired Accounts accounts) {
        browser = new Browser(port);
        staff = Staff.ofTown(browser, "given", agencies, accounts);
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    void a_table_from_a_spreadsheet_is_looked_at_taken_over_and_undone() {
        Page clerk = staff.office(Role.CONTRIBUTOR, 1366);
        clerk.navigate(browser.home() + "/office/registers");
        String town =
                clerk.locator("main a[href*='/office/registers/']").first().getAttribute("href");
        clerk.navigate(browser.home() + town.replaceAll("(/office/registers/\\d+).*", "$1/channels-group/given"));
        checked(clerk, "given-form");
        clerk.locator("textarea[name=pasted]").fill("名称\t启用日期\t群主\n东村群\t2026-01-05\t王强\n西村群\t一月五日\t李梅");
        clerk.locator("textarea[name=pasted]").evaluate("area => area.form.submit()");
        clerk.waitForURL("**/given/*");
        assertThat(clerk.locator("main").innerText()).contains("东村群", "西村群", "现在什么都没有改");
        checked(clerk, "given-look");
        clerk.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("确认：新增 1 条"))
                .click();
        clerk.waitForURL("**/takings/*");
        assertThat(clerk.locator("main").innerText()).contains("东村群", "整体撤销");
        checked(clerk, "given-taken");
        clerk.locator("[name=reason]").fill("填错了");
        clerk.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("整体撤销"))
                .click();
        assertThat(clerk.locator("main").innerText()).contains("已撤销");
    }

    private static void checked(Page page, String picture) {
        Browser.assertAccessible(page);
        Browser.assertFits(page, 360);
        Browser.photograph(page, picture + "-360");
        Browser.assertFits(page, 1366);
        Browser.photograph(page, picture + "-1366");
    }
}
