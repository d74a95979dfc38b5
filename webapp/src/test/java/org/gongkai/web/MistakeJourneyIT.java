package org.gongkai.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.gongkai.web.accounts.Accounts;
import org.gongkai.web.accounts.Role;
import org.gongkai.web.agencies.Agencies;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A citizen on a phone tells of a wrong day, the clerk mends and answers, the citizen finds the answer; all without scripts as well. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class MistakeJourneyIT {
    private static final String WRONG = "停水应该是后天，村里的通知写的是后天。";
    private static Browser browser;
    private static Staff staff;
    private static String item;

    @BeforeAll
    static void open(@LocalServerPort int port, @Autowired Agencies agencies, @Autowired Accounts accounts) {
        browser = new Browser(port);
        staff = Staff.ofTown(browser, "mistake", agencies, accounts);
        Page clerk = staff.office(Role.CONTRIBUTOR, 1366);
        clerk.navigate(browser.home() + "/office/items/new");
        clerk.getByLabel("名称").fill("关于停水的公告");
        clerk.getByLabel("正文").fill("各村：\n明天停水，请储水。");
        item = Staff.saved(clerk);
        publish(clerk);
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    void a_mistake_is_told_mended_and_answered() {
        Page citizen = browser.page(360, ColorScheme.LIGHT, false);
        String answer = tell(citizen, "数字、日期写错了");
        Page editor = staff.at(Role.EDITOR, browser.home() + "/office/mistakes", 360);
        Browser.assertAccessible(editor);
        Browser.photograph(editor, "mistake-list-360");
        editor.locator(".due-items a").last().click();
        assertThat(editor.locator("main").innerText()).contains(WRONG, "还不能选");
        Browser.assertAccessible(editor);
        Browser.assertFits(editor, 360, 1366);
        Browser.photograph(editor, "mistake-report-1366");
        mend();
        editor.reload();
        editor.getByLabel("已改正").check();
        editor.getByLabel("写给读者的话").fill("已经改成后天，谢谢您。");
        Staff.press(editor, "答复");
        assertThat(editor.locator("main").innerText()).contains("已改正", "已经改成后天，谢谢您。");
        editor.navigate(browser.home() + "/office/mistakes/figures");
        Browser.assertAccessible(editor);
        Browser.assertFits(editor, 360, 1366);
        Browser.photograph(editor, "mistake-figures-1366");

        citizen.navigate(browser.home() + "/mistakes");
        citizen.getByLabel("查询码")
                .fill(answer.substring(answer.lastIndexOf('/') + 1).replace("-", " "));
        Staff.press(citizen, "查看");
        assertThat(citizen.locator("main").innerText()).contains("已经改正了", "已经改成后天，谢谢您。");
        Browser.photograph(citizen, "mistake-answer-360");
    }

    @Test
    void a_form_that_grew_too_old_keeps_what_was_typed_and_asks_nobody_to_sign_in() {
        Page citizen = browser.page(360, ColorScheme.LIGHT, false);
        fill(citizen, "文字、名称写错了");
        citizen.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("gongkai_form"));
        Staff.press(citizen, "提交");
        assertThat(citizen.locator("main").innerText())
                .contains("您填的内容还在", WRONG)
                .doesNotContain("口令");
        Staff.press(citizen, "继续提交");
        assertThat(citizen.locator("h1").innerText()).isEqualTo("收到了，等着核实");
    }

    @Test
    void the_form_and_the_answer_can_be_read_by_everybody() {
        Page citizen = browser.page(360);
        citizen.navigate(item.replace("/office", "") + "/mistake");
        Browser.assertAccessible(citizen);
        Browser.assertFits(citizen, 360, 1366);
        Browser.photograph(citizen, "mistake-form-1366");
        citizen.navigate(item.replace("/office", "") + "/mistake?size=large");
        Browser.assertFits(citizen, 360);
        Browser.photograph(citizen, "mistake-form-large-360");
        tell(citizen, "别的错");
        Browser.assertAccessible(citizen);
        Browser.assertFits(citizen, 360, 1366);
        citizen.navigate(browser.home() + "/mistakes/0000-0000-0000");
        assertThat(citizen.getByRole(AriaRole.ALERT).innerText()).contains("没有这个查询码");
        Browser.assertAccessible(citizen);
    }

    /** The address of the answer. */
    private static String tell(Page citizen, String kind) {
        fill(citizen, kind);
        Staff.press(citizen, "提交");
        assertThat(citizen.locator("h1").innerText()).isEqualTo("收到了，等着核实");
        return citizen.url();
    }

    private static void fill(Page citizen, String kind) {
        citizen.navigate(item.replace("/office", ""));
        citizen.getByText("这一页有错？告诉我们").click();
        citizen.getByLabel(kind).check();
        citizen.getByLabel("错在哪里").fill(WRONG);
        citizen.getByLabel("电话或者邮箱").fill("139 1234 5678");
    }

    private static void mend() {
        Page clerk = staff.at(Role.CONTRIBUTOR, item, 1366);
        assertThat(clerk.locator("#mistakes").innerText()).contains("数字、日期写错了");
        Staff.decide(clerk, "修订", "");
        clerk.navigate(item + "/edit");
        clerk.getByLabel("正文").fill("各村：\n后天停水，请储水。");
        Staff.saved(clerk);
        publish(clerk);
    }

    private static void publish(Page clerk) {
        Staff.decide(clerk, "提交审核", "");
        Staff.decide(staff.at(Role.EDITOR, item, 1366), "通过", "");
        Staff.decide(staff.at(Role.CONFIDENTIALITY_REVIEWER, item, 360), "保密审查通过", "可以公开");
        Staff.decide(staff.at(Role.SIGNER, item, 360), "签发", "同意");
        Staff.decide(staff.at(Role.EDITOR, item, 1366), "发布", "");
    }
}
