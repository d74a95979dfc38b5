package org.gongkai.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import org.gongkai.web.accounts.Accounts;
import org.gongkai.web.accounts.Role;
import org.gongkai.web.agencies.Agencies;
import org.gongkai.web.publishing.sweep.PublishedSweep;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A list with identity numbers does not go out as it was typed: the clerk covers them, answers for a telephone, and goes on. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ScreeningJourneyIT {
    private static Browser browser;
    private static Staff staff;

    @Autowired
    private JdbcClient database;

    @Autowired
    private PublishedSweep sweep;

    @BeforeAll
    static void open(@LocalServerPort int port, @Autowired Agencies agencies, @Autowired Accounts accounts) {
        browser = new Browser(port);
        staff = Staff.ofTown(browser, "screening", agencies, accounts);
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    void what_may_not_go_out_is_covered_or_answered_for_before_anything_goes_on() {
        Page clerk = staff.office(Role.CONTRIBUTOR, 1366);
        String item = drafted(clerk);
        Locator remarks = clerk.locator("#screening");
        assertThat(remarks.innerText()).contains("还有 3 项要处理", "身份证号", "手机号", "救助对象姓名", "应为“安装”");
        Browser.photograph(clerk, "office-screening-1366");
        Browser.assertAccessible(clerk);
        Staff.press(clerk, "提交审核");
        assertThat(clerk.getByRole(AriaRole.ALERT).innerText()).contains("公开前检查还有没处理的");

        clerk.navigate(item);
        press(clerk, "遮盖这 2 处", 0);
        assertThat(clerk.locator(".paper .body").innerText())
                .contains("3708**********4495")
                .doesNotContain("370828198503124495");
        press(clerk, "遮盖这 2 处", 0);
        assertThat(clerk.locator(".paper .body").innerText()).contains("赵**").doesNotContain("赵德贵");
        answer(clerk);
        assertThat(remarks.innerText()).contains("都处理过了", "说明：对外公布的值班手机");
        Staff.decide(clerk, "提交审核", "");

        Staff.decide(staff.at(Role.EDITOR, item, 1366), "通过", "");
        reviewed(item);
    }

    /** Whoever reviews sees the answer, on the page and on the form that is printed. */
    private static void reviewed(String item) {
        Page reviewer = staff.at(Role.CONFIDENTIALITY_REVIEWER, item, 360);
        assertThat(reviewer.locator("#screening").innerText()).contains("说明：对外公布的值班手机");
        reviewer.locator("#screening").scrollIntoViewIfNeeded();
        Browser.photograph(reviewer, "office-screening-360");
        Browser.assertAccessible(reviewer);
        reviewer.navigate(item + "/confidentiality-form");
        assertThat(reviewer.locator("table.form").innerText()).contains("手机号，1 处", "说明：对外公布的值班手机");
        Browser.photograph(reviewer, "office-screening-form-360");
    }

    /** A list is cleaned where it lies: the number is covered, what was deleted under change tracking is gone, the page says so. */
    @Test
    void a_file_is_cleaned_with_one_button() {
        Page clerk = staff.office(Role.CONTRIBUTOR, 1366);
        clerk.navigate(browser.home() + "/office/items/new");
        clerk.getByLabel("名称").fill("2026年第三季度农村低保对象名单");
        clerk.getByLabel("正文").fill("名单见附件。");
        Staff.saved(clerk);
        byte[] list = TinyDocx.of("<w:p><w:r><w:t>王某某，身份证号370828198503124495</w:t></w:r>"
                + "<w:del w:author=\"张三\"><w:r><w:delText>李某某</w:delText></w:r></w:del></w:p>");
        clerk.getByLabel("添加附件").setInputFiles(new FilePayload("低保名单.docx", "application/octet-stream", list));
        press(clerk, "上传", 0);
        assertThat(clerk.locator("#screening").innerText()).contains("附件《低保名单.docx》", "身份证号", "修订痕迹");
        Browser.photograph(clerk, "office-screening-file-1366");
        clerk.setViewportSize(360, 740);
        clerk.locator("#files").scrollIntoViewIfNeeded();
        Browser.photograph(clerk, "office-screening-file-360");

        press(clerk, "遮盖并清理这个附件", 0);

        PlaywrightAssertions.assertThat(clerk.locator("#files .notice")).containsText("遮盖 1 处个人信息");
        assertThat(clerk.locator("#files .notice").innerText()).contains("修订痕迹 1 处", "请打开看一遍");
        assertThat(clerk.locator("#screening").count()).isZero();
        clerk.locator("#files").scrollIntoViewIfNeeded();
        Browser.photograph(clerk, "office-screening-cleaned-360");
        clerk.setViewportSize(1366, 768);
        Browser.photograph(clerk, "office-screening-cleaned-1366");
        Browser.assertAccessible(clerk);
        Staff.decide(clerk, "提交审核", "");
    }

    /** What went out before there was screening is told on the first page; the tables would refuse it today. */
    @Test
    void what_is_public_and_should_not_be_is_told_to_those_who_can_mend_it() {
        Page clerk = staff.office(Role.CONTRIBUTOR, 1366);
        clerk.navigate(browser.home() + "/office/items/new");
        clerk.getByLabel("名称").fill("2024年第一季度农村低保对象公示");
        clerk.getByLabel("正文").fill("见公示栏。");
        String item = Staff.saved(clerk);
        Staff.decide(clerk, "提交审核", "");
        Staff.decide(staff.at(Role.EDITOR, item, 1366), "通过", "");
        Staff.decide(staff.at(Role.CONFIDENTIALITY_REVIEWER, item, 1366), "保密审查通过", "可以公开");
        Staff.decide(staff.at(Role.SIGNER, item, 1366), "签发", "");
        Staff.decide(staff.at(Role.EDITOR, item, 1366), "发布", "");
        database.sql("alter table publishing.item_version disable trigger version_stays")
                .update();
        database.sql("update publishing.item_version set text = '<p>低保户赵德贵，身份证370828198503124495</p>' where item = "
                        + item.substring(item.lastIndexOf('/') + 1))
                .update();
        database.sql("alter table publishing.item_version enable trigger version_stays")
                .update();

        sweep.sweep();

        Page editor = staff.office(Role.EDITOR, 360);
        editor.getByText("条已公开的信息里，还有没处理的内容").click();
        assertThat(editor.locator("main").innerText()).contains("2024年第一季度农村低保对象公示", "身份证号", "救助对象姓名");
        Browser.photograph(editor, "office-swept-360");
        Browser.assertAccessible(editor);
    }

    private static String drafted(Page clerk) {
        clerk.navigate(browser.home() + "/office/items/new");
        clerk.getByLabel("名称").fill("2026年第三季度农村低保对象公示");
        clerk.getByLabel("正文").fill("""
                低保户赵德贵（身份证号370828198503124495）、钱桂香（37082819850312441X）经评议符合条件。
                请各村按装好公示栏。如有异议，请拨打值班手机13812345678。""");
        return Staff.saved(clerk);
    }

    /** An answer without a reason is not taken, and the page says so without losing the place. */
    private static void answer(Page clerk) {
        clerk.getByText("不用改，说明理由").first().click();
        clerk.getByLabel("为什么可以公开").first().fill("对外公布的值班手机");
        clerk.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("记下说明"))
                .first()
                .click();
        PlaywrightAssertions.assertThat(clerk.locator("#screening li.answered")).hasCount(1);
    }

    private static void press(Page page, String button, int at) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .nth(at)
                .click();
        page.waitForLoadState();
    }
}
