package org.gongkai.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.time.LocalDate;
import java.time.ZoneId;
import org.gongkai.web.accounts.Accounts;
import org.gongkai.web.accounts.Role;
import org.gongkai.web.agencies.Agencies;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A normative document is drafted with its elements and found with its validity; a decision is watched until it is public. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class KindsJourneyIT {
    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private static Browser browser;
    private static Staff staff;

    @BeforeAll
    static void open(@LocalServerPort int port, @Autowired Agencies agencies, @Autowired Accounts accounts) {
        browser = new Browser(port);
        staff = Staff.ofTown(browser, "kinds", agencies, accounts);
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    void a_normative_document_goes_from_its_elements_to_its_validity_in_search() {
        Page clerk = drafting(1366);
        clerk.getByLabel("名称").fill("柳湾镇秸秆禁烧管理办法");
        clerk.locator("#kind").selectOption("normative");
        clerk.getByLabel("施行日期").fill(today.minusDays(1).toString());
        clerk.getByLabel("有效期至").fill("看文件");
        Browser.photograph(clerk, "kind-draft-1366");
        Browser.assertAccessible(clerk);
        clerk.getByLabel("文号", new Page.GetByLabelOptions().setExact(true)).fill("柳政规〔2026〕1号");
        clerk.getByLabel("正文").fill("第一条 为了清洁空气，制定本办法。");
        Staff.press(clerk, "保存");
        assertThat(clerk.getByRole(AriaRole.ALERT).first().innerText()).contains("“有效期至”没有写对");
        assertThat(clerk.locator("#element-expires-on-problem").innerText()).contains("日期看不懂");
        clerk.getByLabel("有效期至").fill(today.plusYears(5).toString());
        String item = Staff.saved(clerk);
        publish(clerk, item);

        Page citizen = browser.page(360);
        citizen.navigate(item.replace("/office", ""));
        assertThat(citizen.locator("article").innerText())
                .contains("行政规范性文件", "有效性", "有效", today.minusDays(1).toString());
        Browser.assertAccessible(citizen);
        Browser.photograph(citizen, "kind-item-360");
        citizen.setViewportSize(1366, 900);
        Browser.photograph(citizen, "kind-item-1366");
    }

    @Test
    void without_scripts_the_button_changes_the_kind_and_nothing_is_lost_on_the_way_back() {
        Page clerk = browser.page(360, ColorScheme.LIGHT, false);
        staff.signIn(clerk, staff.who(Role.CONTRIBUTOR).accountName());
        clerk.navigate(browser.home() + "/office/items/new");
        clerk.getByLabel("名称").fill("处罚公示");
        choose(clerk, "penalty");
        clerk.getByLabel("处罚决定书文号").fill("柳罚〔2026〕1号");
        choose(clerk, "budget");
        assertThat(clerk.getByLabel("处罚决定书文号").count()).isZero();
        choose(clerk, "penalty");
        assertThat(clerk.getByLabel("处罚决定书文号").inputValue()).isEqualTo("柳罚〔2026〕1号");
        assertThat(clerk.getByLabel("名称").inputValue()).isEqualTo("处罚公示");
    }

    @Test
    void what_the_law_wants_by_a_day_is_on_the_item_and_on_the_first_page() {
        Page clerk = drafting(360);
        clerk.getByLabel("名称").fill("对某货运站的处罚决定");
        clerk.locator("#kind").selectOption("penalty");
        clerk.getByLabel("处罚决定日期").fill(today.minusDays(30).toString());
        Browser.photograph(clerk, "kind-draft-360");
        String item = Staff.saved(clerk);
        assertThat(clerk.locator("main").innerText()).contains("应当在", "自作出决定之日起 7 个工作日内", "这一天已经过了");
        Browser.photograph(clerk, "kind-office-item-360");
        Staff.press(clerk, "提交审核");
        assertThat(clerk.getByRole(AriaRole.ALERT).innerText()).contains("这种信息还缺：", "处罚机关");
        clerk.navigate(browser.home() + "/office");
        assertThat(clerk.locator(".due-items").innerText()).contains("对某货运站的处罚决定");
        Browser.assertAccessible(clerk);
        Browser.photograph(clerk, "kind-today-360");
        assertThat(item).contains("/office/items/");
    }

    private static void publish(Page clerk, String item) {
        Staff.decide(clerk, "提交审核", "");
        Staff.decide(staff.at(Role.EDITOR, item, 1366), "通过", "");
        Staff.decide(staff.at(Role.CONFIDENTIALITY_REVIEWER, item, 360), "保密审查通过", "可以公开");
        Staff.decide(staff.at(Role.SIGNER, item, 360), "签发", "同意");
        Staff.decide(staff.at(Role.EDITOR, item, 1366), "发布", "");
    }

    private static void choose(Page clerk, String kind) {
        clerk.locator("#kind").selectOption(kind);
        Staff.press(clerk, "换种类");
    }

    private static Page drafting(int width) {
        Page clerk = staff.office(Role.CONTRIBUTOR, width);
        clerk.navigate(browser.home() + "/office/items/new");
        return clerk;
    }
}
