package org.gongkai.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
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

/** A rainstorm at night: the clerk types on the phone, the deputy head takes it out on the phone, the others look in the morning. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class UrgentJourneyIT {
    private static final int PHONE = 360;
    private static Browser browser;
    private static Staff staff;

    @BeforeAll
    static void open(@LocalServerPort int port, @Autowired Agencies agencies, @Autowired Accounts accounts) {
        browser = new Browser(port);
        staff = Staff.ofTown(browser, "urgent", agencies, accounts);
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    void a_warning_is_public_after_four_taps_of_one_signer_and_the_steps_are_completed_afterwards() {
        String item = typed();
        Page signer = staff.office(Role.SIGNER, PHONE);
        signer.locator(".counts a", new Page.LocatorOptions().setHasText("起草")).click();
        signer.getByText("关于低洼村组立即转移的通知").click();
        signer.getByText("情况紧急，来不及走完审核").click();
        signer.getByLabel("为什么等不及走完审核").fill("暴雨红色预警");
        Browser.photograph(signer, "office-urgent-360");
        Browser.assertAccessible(signer);
        Staff.press(signer, "我看过内容，马上公开");
        assertThat(signer.locator(".notice").allInnerTexts().toString()).contains("已经公开", "前补完");
        signer.getByText("看公开的页面").click();
        assertThat(signer.locator("h1").innerText()).contains("立即转移");
        completed(item);
    }

    private static void completed(String item) {
        Page editor = staff.office(Role.EDITOR, PHONE);
        Locator task = editor.locator("section[aria-labelledby=to-complete] li");
        assertThat(task.innerText()).contains("立即转移", "等着：编辑", "柳湾镇", "前补完");
        Browser.photograph(editor, "office-urgent-today-360");
        Browser.assertAccessible(editor);
        task.locator("a").click();
        assertThat(editor.locator(".stepper .done").allInnerTexts().toString()).contains("起草", "签发");
        assertThat(editor.locator("#upload").count()).isZero();
        Browser.assertAccessible(editor);
        Staff.decide(editor, "通过", "");
        Staff.decide(staff.at(Role.CONFIDENTIALITY_REVIEWER, item, PHONE), "保密审查通过", "不涉密，可以公开");

        editor.navigate(browser.home() + "/office");
        assertThat(editor.locator("section[aria-labelledby=to-complete]").count())
                .isZero();
        editor.navigate(item);
        assertThat(editor.locator(".stepper .done").last().innerText()).contains("已发布");
    }

    @Test
    void without_a_reason_nothing_happens_and_the_page_says_so() {
        String item = typed();
        Page signer = staff.at(Role.SIGNER, item, PHONE);
        signer.getByText("情况紧急，来不及走完审核").click();
        signer.locator("#publish-urgently-opinion").evaluate("field => field.removeAttribute('required')");
        Staff.press(signer, "我看过内容，马上公开");
        assertThat(signer.getByRole(AriaRole.ALERT).innerText()).contains("理由");
        assertThat(signer.locator(".stepper .current").innerText()).contains("起草");
    }

    private static String typed() {
        Page clerk = staff.office(Role.CONTRIBUTOR, PHONE);
        clerk.navigate(browser.home() + "/office/items/new");
        clerk.getByLabel("名称").fill("关于低洼村组立即转移的通知");
        clerk.getByLabel("正文").fill("各村：\n请低洼处的村民立即转移到镇中学。");
        return Staff.saved(clerk);
    }
}
