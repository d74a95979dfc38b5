package org.gongkai.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
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

/** A notice goes from the section that drafts it to the citizen who finds it, and is withdrawn. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class PublishingJourneyIT {
    private static Browser browser;
    private static Staff staff;

    @BeforeAll
    static void open(@LocalServerPort int port, @Autowired Agencies agencies, @Autowired Accounts accounts) {
        browser = new Browser(port);
        staff = Staff.ofTown(browser, "publishing", agencies, accounts);
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    void a_notice_goes_from_its_draft_to_the_citizen_and_is_withdrawn() {
        String item = drafted();
        assertThat(citizen(item).status()).isEqualTo(404);
        Staff.decide(staff.at(Role.EDITOR, item, 1366), "通过", "");
        Page reviewer = staff.at(Role.CONFIDENTIALITY_REVIEWER, item, 360);
        Browser.photograph(reviewer, "office-review-360");
        Browser.assertAccessible(reviewer);
        Staff.decide(reviewer, "保密审查通过", "不涉及国家秘密，可以公开");
        Staff.decide(staff.at(Role.SIGNER, item, 360), "签发", "同意");
        Page editor = staff.at(Role.EDITOR, item, 1366);
        Browser.photograph(editor, "office-item-1366");
        Browser.assertAccessible(editor);
        Staff.decide(editor, "发布", "");

        Page citizen = found();
        String text = taken(citizen);
        Staff.decide(staff.at(Role.SIGNER, item, 1366), "撤下", "时间写错");
        assertThat(citizen.reload().status()).isEqualTo(410);
        assertThat(citizen.locator("main").innerText()).contains("已经撤下", "时间写错");
        Browser.assertAccessible(citizen);
        assertThat(citizen.request().get(text).status()).isEqualTo(410);
    }

    @Test
    void what_was_typed_stays_on_the_page_when_a_date_cannot_be_read() {
        Page clerk = staff.office(Role.CONTRIBUTOR, 1366);
        clerk.navigate(browser.home() + "/office/items/new");
        clerk.getByLabel("名称").fill("关于停水的公告");
        clerk.getByLabel("成文日期").fill("三月初");
        Staff.press(clerk, "保存");
        assertThat(clerk.getByRole(AriaRole.ALERT).innerText()).contains("成文日期看不懂", "2026-03-01");
        assertThat(clerk.getByLabel("名称").inputValue()).isEqualTo("关于停水的公告");
    }

    @Test
    void the_office_is_closed_to_those_who_are_not_signed_in() {
        Page page = browser.page(1366);
        page.navigate(browser.home() + "/office/items");
        assertThat(page.url()).contains("/sign-in");
    }

    private static String drafted() {
        Page clerk = staff.office(Role.CONTRIBUTOR, 1366);
        clerk.navigate(browser.home() + "/office/items/new");
        Browser.assertAccessible(clerk);
        clerk.getByLabel("名称").fill("关于开展春季防火检查的通知");
        clerk.getByLabel("文号").fill("柳政发〔2026〕3号");
        clerk.getByLabel("成文日期").fill("2026年3月1日");
        clerk.getByLabel("正文").fill("各村：\n请于三月十日前完成检查。");
        Browser.photograph(clerk, "office-draft-1366");
        String item = Staff.saved(clerk);
        Staff.decide(clerk, "提交审核", "");
        return item;
    }

    /** The address of the plain text, once each file was taken. */
    private static String taken(Page citizen) {
        String address = "";
        for (Locator link : citizen.locator("#texts + ul a").all()) {
            address = browser.home() + link.getAttribute("href");
            APIResponse file = citizen.request().get(address);
            assertThat(file.status()).isEqualTo(200);
            assertThat(file.headers())
                    .hasEntrySatisfying(
                            "content-disposition", name -> assertThat(name).startsWith("attachment"));
        }
        assertThat(citizen.request().get(address).text()).contains("请于三月十日前完成检查。", "发布机构：柳湾镇人民政府");
        assertThat(citizen.request().get(address.replace(".txt", ".exe")).status())
                .isEqualTo(404);
        return address;
    }

    private static Page found() {
        Page citizen = browser.page(360);
        citizen.navigate(browser.home());
        assertThat(citizen.locator("main").innerText()).contains("关于开展春季防火检查的通知", "柳湾镇");
        Browser.assertAccessible(citizen);
        Browser.photograph(citizen, "portal-360");
        citizen.getByText("关于开展春季防火检查的通知").click();
        assertThat(citizen.locator("article").innerText())
                .contains("请于三月十日前完成检查。", "柳政发〔2026〕3号", "2026-03-01", "990101101/");
        Browser.assertAccessible(citizen);
        Browser.photograph(citizen, "portal-item-360");
        return citizen;
    }

    private static Response citizen(String item) {
        Page page = browser.page(360);
        return page.navigate(item.replace("/office", ""));
    }
}
