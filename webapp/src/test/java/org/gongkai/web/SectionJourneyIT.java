package org.gongkai.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.OptionalLong;
import org.gongkai.web.accounts.Accounts;
import org.gongkai.web.accounts.Role;
import org.gongkai.web.agencies.Agencies;
import org.gongkai.web.agencies.Agency;
import org.gongkai.web.agencies.AgencyKind;
import org.gongkai.web.agencies.NewAgency;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A bureau lets the heads of its sections look first, and one of them does, on the phone. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class SectionJourneyIT {
    private static Browser browser;
    private static Staff staff;
    private static Agency bureau;

    @BeforeAll
    static void open(@LocalServerPort int port, @Autowired Agencies agencies, @Autowired Accounts accounts) {
        bureau = agencies.establish(new NewAgency(
                OptionalLong.empty(), "临江县教育局", "县教育局", AgencyKind.DEPARTMENT, "990101", LocalDate.of(2010, 1, 1)));
        browser = new Browser(port);
        staff = new Staff(browser, "section")
                .join(accounts, bureau.id(), Role.BODY_ADMINISTRATOR, Role.CONTRIBUTOR, Role.SECTION_HEAD, Role.EDITOR);
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    void the_administrator_lets_the_section_look_first_and_its_head_passes_a_notice_on() {
        Page administrator = staff.office(Role.BODY_ADMINISTRATOR, 1366);
        letTheSectionLookFirst(administrator);
        String item = drafted();
        assertThat(staff.at(Role.EDITOR, item, 1366).locator("form.decide").count())
                .isZero();

        Page head = staff.office(Role.SECTION_HEAD, 360);
        assertThat(head.locator(".counts").innerText()).contains("科室审核");
        head.navigate(item);
        assertThat(head.locator(".stepper .current").innerText()).contains("科室审核");
        Browser.assertAccessible(head);
        Browser.photograph(head, "office-section-360");
        head.navigate(item + "/approval-form");
        assertThat(head.locator(".sheet .sign th").allInnerTexts())
                .containsExactly("科室审核", "编辑", "保密审查", "分管副局长审核", "签发");
        head.navigate(item);
        Staff.decide(head, "通过", "数字已经核对");
        assertThat(head.locator(".reviews").innerText()).contains("科室审核", "数字已经核对");
        assertThat(staff.at(Role.EDITOR, item, 1366).locator("form.decide h2").allInnerTexts())
                .containsExactly("通过", "退回");
    }

    @Test
    void a_name_that_is_too_long_stays_on_the_page_and_changes_nothing() {
        Page administrator = staff.office(Role.BODY_ADMINISTRATOR, 360);
        administrator.navigate(browser.home() + "/office/review-plans/" + bureau.id());
        Browser.photograph(administrator, "office-review-plan-360");
        String before = administrator.locator("main ol").innerText();
        administrator.locator("#second").evaluate("field => field.removeAttribute('maxlength')");
        administrator.getByLabel("审核步骤二").fill("长".repeat(31));
        Staff.press(administrator, "保存");
        assertThat(administrator.getByRole(AriaRole.ALERT).innerText()).contains("太长", "30");
        assertThat(administrator.getByLabel("审核步骤二").inputValue()).hasSize(31);
        assertThat(administrator.locator("main ol").innerText()).isEqualTo(before);
        Browser.assertAccessible(administrator);
    }

    @Test
    void who_does_not_administer_the_body_never_sees_its_steps() {
        Page head = staff.office(Role.SECTION_HEAD, 1366);
        assertThat(head.navigate(browser.home() + "/office/review-plans/" + bureau.id())
                        .status())
                .isEqualTo(403);
        assertThat(staff.office(Role.BODY_ADMINISTRATOR, 1366)
                        .navigate(browser.home() + "/office/review-plans/999999")
                        .status())
                .isEqualTo(403);
    }

    private static void letTheSectionLookFirst(Page administrator) {
        administrator.navigate(browser.home() + "/office/bodies/" + bureau.id());
        administrator.getByText("信息的审核步骤").click();
        Browser.assertAccessible(administrator);
        assertThat(administrator.locator("main ol").innerText()).doesNotContain("科室审核");
        administrator.getByLabel("科室审核").check();
        administrator.getByLabel("审核步骤一").fill("分管副局长审核");
        Staff.press(administrator, "保存");
        assertThat(administrator.getByRole(AriaRole.STATUS).innerText()).contains("已保存");
        assertThat(administrator.locator("main ol li").allInnerTexts())
                .containsExactly("起草", "科室审核", "编辑", "保密审查", "分管副局长审核", "签发", "发布");
        Browser.assertAccessible(administrator);
        Browser.photograph(administrator, "office-review-plan-1366");
    }

    private static String drafted() {
        Page clerk = staff.office(Role.CONTRIBUTOR, 1366);
        clerk.navigate(browser.home() + "/office/items/new");
        clerk.getByLabel("名称").fill("关于义务教育招生入学工作的通知");
        clerk.getByLabel("正文").fill("各学校：\n请于六月底前完成登记。");
        String item = Staff.saved(clerk);
        Staff.decide(clerk, "提交审核", "");
        return item;
    }
}
