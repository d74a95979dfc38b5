package org.gongkai.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.gongkai.web.accounts.Accounts;
import org.gongkai.web.accounts.Role;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.agencies.Agencies;
import org.gongkai.web.agencies.Agency;
import org.gongkai.web.agencies.AgencyKind;
import org.gongkai.web.agencies.NewAgency;
import org.gongkai.web.publishing.Publishing;
import org.gongkai.web.publishing.model.Content;
import org.gongkai.web.publishing.model.Item;
import org.gongkai.web.publishing.model.ItemAction;
import org.gongkai.web.publishing.model.Opinion;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The county renames and merges towns, a clerk writes the guide and somebody else agrees, citizens read it. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class BodiesJourneyIT {
    private static Browser browser;
    private static Staff staff;
    private static Agency town;
    private static Agency other;
    private static Item item;

    @BeforeAll
    static void open(
            @LocalServerPort int port,
            @Autowired Agencies agencies,
            @Autowired Accounts accounts,
            @Autowired Publishing publishing) {
        Agency county = body(agencies, OptionalLong.empty(), "临江县", AgencyKind.COUNTY, "990101");
        town = body(agencies, OptionalLong.of(county.id()), "柳湾镇", AgencyKind.TOWNSHIP, "990101101");
        other = body(agencies, OptionalLong.of(county.id()), "青禾镇", AgencyKind.TOWNSHIP, "990102102");
        agencies.establish(new NewAgency(
                OptionalLong.of(other.id()), "青禾镇东村", "东村", AgencyKind.VILLAGE, "990101102201", first(2010)));
        browser = new Browser(port);
        staff = new Staff(browser, "bodies")
                .join(accounts, town.id(), Role.CONTRIBUTOR, Role.EDITOR, Role.CONFIDENTIALITY_REVIEWER, Role.SIGNER)
                .join(accounts, county.id(), Role.BODY_ADMINISTRATOR);
        item = published(publishing);
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    void the_county_renames_a_town_and_the_item_of_the_old_day_keeps_the_old_name() {
        Page admin = staff.office(Role.BODY_ADMINISTRATOR, 1366);
        admin.navigate(browser.home() + "/office/bodies");
        Browser.assertAccessible(admin);
        admin.getByText("柳湾镇人民政府").click();
        Browser.assertAccessible(admin);
        admin.getByText("更名", new Page.GetByTextOptions().setExact(true)).click();
        admin.getByLabel("全称").fill("柳湾街道办事处");
        admin.getByLabel("简称").fill("柳湾街道");
        admin.getByLabel("生效日期").fill("下个月");
        admin.getByLabel("事由").fill("撤镇设街道");
        Staff.press(admin, "看看会怎样");
        assertThat(admin.getByRole(AriaRole.ALERT).innerText()).contains("生效日期看不懂", "2026-03-01");
        assertThat(admin.getByLabel("全称").inputValue()).isEqualTo("柳湾街道办事处");
        admin.getByLabel("生效日期").fill(LocalDate.now(java.time.ZoneOffset.UTC).toString());
        Staff.press(admin, "看看会怎样");
        assertThat(admin.locator(".effects").innerText()).contains("改称“柳湾街道办事处”", "仍然显示“柳湾镇人民政府”");
        Browser.assertAccessible(admin);
        Browser.photograph(admin, "body-preview-1366");
        Staff.press(admin, "确认更名");
        assertThat(admin.locator("main").innerText()).contains("柳湾街道办事处", "柳湾镇人民政府", "撤镇设街道");
        Browser.photograph(admin, "body-history-1366");

        Page citizen = browser.page(360);
        citizen.navigate(browser.home() + "/bodies/" + town.id());
        assertThat(citizen.locator("main").innerText()).contains("柳湾街道办事处", "曾用名：柳湾镇人民政府");
        Browser.assertAccessible(citizen);
        Browser.photograph(citizen, "portal-body-360");
    }

    @Test
    void a_merged_town_is_previewed_and_its_page_names_who_succeeded_it() {
        Page admin = staff.office(Role.BODY_ADMINISTRATOR, 360);
        admin.navigate(browser.home() + "/office/bodies/" + other.id());
        assertThat(admin.locator("main").innerText()).contains("应当以上级的“990101”开头");
        Browser.assertAccessible(admin);
        admin.getByText("并入另一个单位").click();
        admin.getByLabel("并入").selectOption(String.valueOf(town.id()));
        admin.getByLabel("生效日期").fill("2025年1月1日");
        admin.getByLabel("事由").fill("乡镇合并");
        Staff.press(admin, "看看会怎样");
        assertThat(admin.locator(".effects").innerText()).contains("不再存在", "“青禾镇东村”由“青禾镇人民政府”转到");
        Browser.photograph(admin, "body-preview-360");
        Staff.press(admin, "确认并入");
        Page citizen = browser.page(1366);
        citizen.navigate(browser.home() + "/bodies/" + other.id());
        assertThat(citizen.locator("main").innerText()).contains("已于 2025-01-01 合并");
        Browser.assertAccessible(citizen);
    }

    /** Who found nothing goes on to the form to print, by clicks alone. */
    private void applies(int width, String words) {
        Page citizen = browser.page(width);
        citizen.navigate(browser.home() + "/search?words=" + words);
        citizen.locator(".empty a[href^='/boards/apply']").click();
        Browser.assertAccessible(citizen);
        citizen.navigate(browser.home() + "/bodies/" + town.id() + "/apply?words=" + words);
        assertThat(citizen.locator("main").innerText()).contains("柳湾镇党政办公室", "20 个工作日", words);
        Browser.assertAccessible(citizen);
        Browser.photograph(citizen, "portal-apply-" + width);
        Browser.assertFits(citizen, 360, 1366);
        citizen.locator("main a[href*='/apply/form']").click();
        assertThat(citizen.locator("td.wanted").innerText()).isEqualTo(words);
        Browser.assertAccessible(citizen);
        Browser.photograph(citizen, "portal-apply-form-" + width);
        Browser.assertFits(citizen, 360, 1366);
        for (String path : new String[] {"/", "/bodies/" + town.id() + "/reports"}) {
            citizen.navigate(browser.home() + path);
            Browser.assertAccessible(citizen);
            Browser.photograph(citizen, "portal-boards-" + path.length() + "-" + width);
        }
        citizen.context().close();
    }

    @Test
    void a_clerk_writes_the_guide_and_citizens_see_it_once_somebody_else_agrees() {
        Page clerk = staff.office(Role.CONTRIBUTOR, 360);
        clerk.navigate(browser.home() + "/office/organization");
        assertThat(clerk.locator(".gaps").innerText()).contains("缺“公开指南”", "条例第 12 条", "公开审查（保密审查）制度");
        Browser.assertAccessible(clerk);
        Browser.photograph(clerk, "our-body-360");
        clerk.getByText("编写指南").click();
        clerk.getByLabel("名称或姓名").fill("柳湾镇党政办公室");
        clerk.getByLabel("办公地址").fill("柳湾镇建设路 1 号");
        clerk.getByLabel("联系电话").fill("0990-6600101");
        Browser.assertAccessible(clerk);
        Staff.press(clerk, "提交确认");
        assertThat(clerk.locator("main").innerText()).contains("缺“传真号码”", "等另一位同志确认");
        assertThat(clerk.getByText("确认公开").count()).isZero();
        Page citizen = browser.page(360);
        citizen.navigate(browser.home() + "/bodies/" + town.id() + "/guide");
        assertThat(citizen.locator("main").innerText()).contains("还没有公布").doesNotContain("建设路");

        agree();
        citizen.reload();
        assertThat(citizen.locator("main").innerText())
                .contains("柳湾镇党政办公室", "建设路 1 号", "0990-6600101")
                .doesNotContain("传真");
        Browser.assertAccessible(citizen);
        Browser.photograph(citizen, "portal-guide-360");
        applies(360, "宅基地审批");
        applies(1366, "宅基地审批");
    }

    @Test
    void the_interface_answers_for_a_day_and_again_only_if_something_changed() {
        Page page = browser.page(1366);
        String address = browser.home() + "/api/v1/bodies/" + town.id() + "?on=2015-01-01";
        var answer = page.request().get(address);
        assertThat(answer.text()).contains("\"asOf\"", "柳湾镇人民政府", "990101101", "\"isOrgan\":true");
        var again = page.request()
                .get(
                        address,
                        com.microsoft.playwright.options.RequestOptions.create()
                                .setHeader("If-None-Match", answer.headers().get("etag")));
        assertThat(again.status()).isEqualTo(304);
        assertThat(page.request()
                        .get(browser.home() + "/api/v1/bodies?on=2005-01-01")
                        .text())
                .contains("\"bodies\":[]");
        assertThat(page.request().get(browser.home() + "/api/v1/bodies/999999").status())
                .isEqualTo(404);
        assertThat(page.request()
                        .get(browser.home() + "/api/v1/bodies/" + town.id() + "?on=someday")
                        .text())
                .contains("unreadable-day", "2026-03-01");
    }

    @Test
    void an_item_says_who_published_it_and_what_they_are_called_now() {
        Page citizen = browser.page(360);
        citizen.navigate(browser.home() + "/items/" + item.id());
        assertThat(citizen.locator("article").innerText()).contains("发布机构");
        Browser.assertAccessible(citizen);
    }

    private static void agree() {
        Page editor = staff.office(Role.EDITOR, 1366);
        editor.navigate(browser.home() + "/office/organization");
        Browser.assertAccessible(editor);
        Browser.photograph(editor, "our-body-1366");
        editor.locator("form.confirm button").first().click();
    }

    private static Item published(Publishing publishing) {
        Item draft = publishing.draft(staff.who(Role.CONTRIBUTOR), town.id(), Content.of("关于春季防火的通知", "各村：\n请做好准备。"));
        draft = act(publishing, staff.who(Role.CONTRIBUTOR), draft, ItemAction.SUBMIT, Opinion.NONE);
        draft = act(publishing, staff.who(Role.EDITOR), draft, ItemAction.APPROVE, Opinion.NONE);
        draft = act(
                publishing,
                staff.who(Role.CONFIDENTIALITY_REVIEWER),
                draft,
                ItemAction.REVIEW_CONFIDENTIALITY,
                Opinion.of("不涉密"));
        draft = act(publishing, staff.who(Role.SIGNER), draft, ItemAction.SIGN, Opinion.NONE);
        return act(publishing, staff.who(Role.EDITOR), draft, ItemAction.PUBLISH, Opinion.NONE);
    }

    private static Item act(Publishing publishing, SignedIn who, Item of, ItemAction action, Opinion opinion) {
        return publishing.act(who, of.id(), of.revision(), action, opinion, Optional.empty());
    }

    private static Agency body(Agencies agencies, OptionalLong above, String name, AgencyKind kind, String code) {
        return agencies.establish(new NewAgency(above, name + "人民政府", name, kind, code, first(2010)));
    }

    private static LocalDate first(int year) {
        return LocalDate.of(year, 1, 1);
    }
}
