package org.gongkai.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.gongkai.web.accounts.Accounts;
import org.gongkai.web.accounts.Role;
import org.gongkai.web.agencies.Agencies;
import org.gongkai.web.agencies.Agency;
import org.gongkai.web.agencies.AgencyKind;
import org.gongkai.web.agencies.NewAgency;
import org.gongkai.web.catalog.Catalogs;
import org.gongkai.web.catalog.model.Occasion;
import org.gongkai.web.publishing.Publishing;
import org.gongkai.web.publishing.model.Item;
import org.gongkai.web.publishing.model.ItemAction;
import org.gongkai.web.publishing.model.Opinion;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A clerk sees what is overdue and publishes it; the county sees its bodies; a citizen goes through the catalogue. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CatalogJourneyIT {
    private static Browser browser;
    private static Staff staff;
    private static Agency county;
    private static Agency town;

    @Autowired
    private Publishing publishing;

    @BeforeAll
    static void open(
            @LocalServerPort int port,
            @Autowired Agencies agencies,
            @Autowired Accounts accounts,
            @Autowired Catalogs catalogs) {
        county = body(agencies, OptionalLong.empty(), "清江县", AgencyKind.COUNTY, "990102");
        town = body(agencies, OptionalLong.of(county.id()), "青禾镇", AgencyKind.TOWNSHIP, "990102101");
        body(agencies, OptionalLong.of(county.id()), "县财政局", AgencyKind.DEPARTMENT, "11990102MB0000001X");
        browser = new Browser(port);
        staff = new Staff(browser, "catalog")
                .join(accounts, town.id(), Role.CONTRIBUTOR, Role.EDITOR, Role.CONFIDENTIALITY_REVIEWER, Role.SIGNER)
                .join(accounts, county.id(), Role.DISCLOSURE_OFFICE);
        catalogs.happened(
                staff.who(Role.CONTRIBUTOR),
                new Occasion(town.id(), "finance.budget", catalogs.today().minusDays(60), "镇人大批准预算"));
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    @Order(1)
    void a_clerk_drafts_what_is_overdue_from_the_first_page_and_once_it_is_public_it_is_fine() {
        Page clerk = staff.office(Role.CONTRIBUTOR, 360);
        assertThat(clerk.locator(".urgent").innerText()).contains("“政府预算”应于", "前公开，已超过");
        Browser.assertAccessible(clerk);
        Browser.photograph(clerk, "office-today-360");
        clerk.setViewportSize(1366, 768);
        Browser.photograph(clerk, "office-today-1366");
        draft(clerk);
        publish(Long.parseLong(clerk.url().replaceAll(".*/", "")));
        clerk.navigate(browser.home() + "/office/coverage");
        assertThat(clerk.locator("#e-finance\\.budget").innerText()).contains("正常", "上次公开在");
        Browser.assertAccessible(clerk);
        Browser.photograph(clerk, "office-coverage-1366");
        clerk.setViewportSize(360, 740);
        Browser.photograph(clerk, "office-coverage-360");
    }

    @Test
    @Order(2)
    void the_county_says_what_does_not_apply_and_sees_all_its_bodies() {
        Page office = staff.office(Role.DISCLOSURE_OFFICE, 1366);
        office.navigate(browser.home() + "/office/catalog/" + town.id());
        office.locator("summary", new Page.LocatorOptions().setHasText("标为不涉及")).click();
        office.locator("#target").selectOption("FIELD:land");
        office.getByLabel("理由（公众会看到）").fill("本镇没有征地事项");
        Browser.assertAccessible(office);
        office.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("标为不涉及"))
                .click();
        assertThat(office.locator("main").innerText()).contains("农村集体土地征收", "本镇没有征地事项", "第 1 版");
        office.navigate(browser.home() + "/office/coverage");
        assertThat(office.locator(".matrix tbody tr", new Page.LocatorOptions().setHasText("青禾镇"))
                        .innerText())
                .contains("从未公开", "不涉及");
        Browser.assertAccessible(office);
        Browser.photograph(office, "office-matrix-1366");
        Browser.assertFits(office, 360);
        Browser.assertAccessible(office);
        Browser.photograph(office, "office-matrix-360");
    }

    @Test
    @Order(3)
    void a_pasted_table_is_checked_row_by_row_before_it_becomes_an_edition() {
        Page office = staff.office(Role.DISCLOSURE_OFFICE, 1366);
        office.navigate(browser.home() + "/office/catalog/" + county.id());
        office.locator("summary", new Page.LocatorOptions().setHasText("从表格粘贴事项"))
                .click();
        office.locator("#table").fill("公开事项（一级）\t公开内容（要素）\t公开时限\t更新频率\n停水通知\t范围、时间\t1个工作日\t每半月\n");
        office.locator("form:has(#table)").getByText("先核对").click();
        assertThat(office.locator(".reading").innerText()).contains("可以用 0 行，要改 1 处", "每半月", "更新频率看不懂");
        Browser.assertAccessible(office);
        office.locator("#table").fill("公开事项（一级）\t公开内容（要素）\t公开时限\t更新频率\n停水通知\t范围、时间\t1个工作日\t变动时\n");
        office.getByText("存为新版").click();
        assertThat(office.locator("main").innerText()).contains("停水通知", "第 1 版");
    }

    @Test
    @Order(4)
    void a_citizen_goes_from_the_body_to_the_entry_to_the_item_and_takes_the_catalogue_along() {
        Page citizen = browser.page(360);
        citizen.navigate(browser.home() + "/catalog");
        Browser.assertAccessible(citizen);
        citizen.getByText("青禾镇").click();
        assertThat(citizen.locator("main").innerText()).contains("不涉及", "本镇没有征地事项", "停水通知");
        Browser.assertAccessible(citizen);
        Browser.photograph(citizen, "portal-catalog-360");
        citizen.getByText("财政预决算·政府预算").click();
        assertThat(citizen.locator("main").innerText()).contains("预算法第十四条", "20日内", "已公开 1 条");
        Browser.assertAccessible(citizen);
        Browser.photograph(citizen, "portal-entry-360");
        citizen.getByText("青禾镇2026年政府预算").click();
        assertThat(citizen.locator("article").innerText()).contains("财政预决算·政府预算", "经镇人民代表大会批准。");
        for (String ending : List.of("docx", "pdf", "ofd", "xlsx", "csv")) {
            APIResponse file =
                    citizen.request().get(browser.home() + "/catalog/" + town.id() + "/files/catalog." + ending);
            assertThat(file.status()).as(ending).isEqualTo(200);
            assertThat(file.body()).as(ending).hasSizeGreaterThan(2_000);
        }
        assertThat(citizen.request()
                        .get(browser.home() + "/api/v1/catalog/" + town.id())
                        .text())
                .contains("\"code\":\"finance.budget\"", "\"limit\":\"rule:budget-20d\"", "\"publicItems\":1");
        assertThat(citizen.request().get(browser.home() + "/office/coverage").status())
                .isEqualTo(401);
    }

    /** From the sentence that says what is overdue to the saved draft under its entry. */
    private static void draft(Page clerk) {
        clerk.getByText("“政府预算”应于").click();
        assertThat(clerk.locator("#entry").inputValue()).isEqualTo("finance.budget");
        clerk.getByLabel("名称", new Page.GetByLabelOptions().setExact(true)).fill("青禾镇2026年政府预算");
        clerk.getByText("按名称和词语找目录项").click();
        assertThat(clerk.locator(".offers").innerText()).contains("财政预决算·政府预算", "名称里有");
        assertThat(clerk.getByLabel("名称", new Page.GetByLabelOptions().setExact(true))
                        .inputValue())
                .isEqualTo("青禾镇2026年政府预算");
        Browser.assertAccessible(clerk);
        clerk.locator(".placing")
                .screenshot(new Locator.ScreenshotOptions()
                        .setPath(Path.of("target", "screenshots", "office-placing-1366.png")));
        clerk.locator(".jodit-wysiwyg").fill("经镇人民代表大会批准。");
        clerk.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("保存"))
                .click();
        assertThat(clerk.locator(".metadata").innerText()).contains("财政预决算·政府预算");
    }

    private void publish(long id) {
        Item item = publishing.find(staff.who(Role.EDITOR), id);
        item = act(item, Role.CONTRIBUTOR, ItemAction.SUBMIT);
        item = act(item, Role.EDITOR, ItemAction.APPROVE);
        item = act(item, Role.CONFIDENTIALITY_REVIEWER, ItemAction.REVIEW_CONFIDENTIALITY);
        item = act(item, Role.SIGNER, ItemAction.SIGN);
        act(item, Role.EDITOR, ItemAction.PUBLISH);
    }

    private Item act(Item item, Role role, ItemAction action) {
        return publishing.act(
                staff.who(role), item.id(), item.revision(), action, Opinion.of("可以公开"), Optional.empty());
    }

    private static Agency body(Agencies agencies, OptionalLong above, String name, AgencyKind kind, String code) {
        return agencies.establish(new NewAgency(above, name + "人民政府", name, kind, code, LocalDate.of(2010, 1, 1)));
    }
}
