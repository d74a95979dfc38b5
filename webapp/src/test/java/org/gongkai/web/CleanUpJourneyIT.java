package org.gongkai.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
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

/** A document that is about to expire is told, cleaned up, found by its validity, and its result becomes a draft. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class CleanUpJourneyIT {
    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private static Browser browser;
    private static Staff staff;

    @BeforeAll
    static void open(@LocalServerPort int port, @Autowired Agencies agencies, @Autowired Accounts accounts) {
        Agency town = agencies.establish(new NewAgency(
                OptionalLong.empty(), "清源镇人民政府", "清源镇", AgencyKind.TOWNSHIP, "990101909", LocalDate.of(2010, 1, 1)));
        browser = new Browser(port);
        staff = new Staff(browser, "cleanup")
                .join(accounts, town.id(), Role.CONTRIBUTOR, Role.EDITOR, Role.CONFIDENTIALITY_REVIEWER, Role.SIGNER);
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    void a_document_is_told_in_time_and_repealed_in_a_clean_up() {
        String item = published();
        Page editor = staff.office(Role.EDITOR, 360);
        editor.navigate(browser.home() + "/office");
        assertThat(editor.locator("section[aria-labelledby=expiring]").innerText())
                .contains("清源镇公益岗位办法", "还有 9 天");
        look(editor, "cleanup-today");
        editor.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("发起清理"))
                .click();
        start(editor);
        String campaign = editor.url();
        assertThat(editor.locator(".documents").innerText()).contains("清源镇公益岗位办法", "还没有结论", "现在：有效");
        look(editor, "cleanup-campaign");

        repeal(editor);
        assertThat(editor.locator(".documents").innerText()).contains("废止（" + today + " 起）");
        citizenReads(item);

        Staff.press(editor, "办结这次清理");
        assertThat(editor.locator("dl.metadata").innerText()).contains("已办结");
        editor.navigate(campaign + "/results");
        assertThat(editor.locator("table.results").innerText()).contains("清源镇公益岗位办法", "上级政策已经取消");
        look(editor, "cleanup-results");
        Staff.press(editor, "起草清理结果公告");
        assertThat(editor.locator("main").innerText()).contains("清源镇人民政府关于2026年规范性文件清理结果的公告", "起草");
        figures(editor);
    }

    private void start(Page editor) {
        look(editor, "cleanup-new");
        editor.getByLabel("清理名称").fill("2026年规范性文件清理");
        editor.getByLabel("完成期限").fill("月底");
        Staff.press(editor, "开始清理");
        assertThat(editor.getByRole(AriaRole.ALERT).innerText()).contains("日期“月底”看不懂");
        assertThat(editor.getByLabel("清理名称").inputValue()).isEqualTo("2026年规范性文件清理");
        editor.getByLabel("完成期限").fill(today.plusDays(20).toString());
        Staff.press(editor, "开始清理");
    }

    private static void repeal(Page editor) {
        editor.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("清源镇公益岗位办法"))
                .click();
        look(editor, "cleanup-document");
        editor.locator("input[value=repeal]").check();
        editor.getByLabel("新的有效期至").fill("2030-01-01");
        editor.getByLabel("理由").fill("上级政策已经取消");
        editor.getByLabel("谁决定的").fill("镇长办公会议");
        Staff.press(editor, "保存结论");
        assertThat(editor.getByRole(AriaRole.ALERT).innerText()).contains("只有“继续有效”才能写新的有效期");
        assertThat(editor.getByLabel("理由").inputValue()).isEqualTo("上级政策已经取消");
        editor.getByLabel("新的有效期至").fill("");
        Staff.press(editor, "保存结论");
    }

    private void citizenReads(String item) {
        Page citizen = browser.page(1366);
        citizen.navigate(item.replace("/office", ""));
        assertThat(citizen.locator("article").innerText()).contains("已废止", "废止（" + today + " 起）", "理由：上级政策已经取消");
        look(citizen, "cleanup-item");
        // the index follows a moment later
        citizen.navigate(browser.home() + "/search?words=公益岗位办法&validity=repealed");
        for (int i = 0; i < 20 && citizen.locator("ol.hits").count() == 0; i++) {
            citizen.reload();
        }
        Locator hits = citizen.locator("ol.hits");
        assertThat(hits.innerText()).contains("清源镇公益岗位办法", "已废止");
        assertThat(citizen.locator("#validity").inputValue()).isEqualTo("repealed");
        look(citizen, "cleanup-search");
        citizen.navigate(browser.home() + "/search?words=清源镇公益岗位办法&validity=in-force");
        assertThat(citizen.locator("main").innerText()).doesNotContain("清源镇公益岗位办法\n");
        assertThat(citizen.locator("ol.hits").count()).isZero();
    }

    private static void figures(Page editor) {
        editor.navigate(browser.home() + "/office/cleanups/figures");
        assertThat(editor.locator("main table").innerText()).contains("清源镇");
        look(editor, "cleanup-figures");
        editor.locator("td[data-label=本年废止件数] a").first().click();
        assertThat(editor.locator("section[aria-labelledby=repealed]").innerText())
                .contains("本年废止件数 1", "清源镇公益岗位办法");
        look(editor, "cleanup-figure-list");
    }

    /** Photographed narrow and wide, and looked at by the accessibility checker. */
    private static void look(Page page, String name) {
        for (int width : new int[] {360, 1366}) {
            Browser.assertFits(page, width);
            Browser.assertAccessible(page);
            Browser.photograph(page, name + "-" + width);
        }
    }

    private String published() {
        Page clerk = staff.office(Role.CONTRIBUTOR, 1366);
        clerk.navigate(browser.home() + "/office/items/new");
        clerk.getByLabel("名称").fill("清源镇公益岗位办法");
        clerk.locator("#kind").selectOption("normative");
        clerk.getByLabel("施行日期").fill(today.minusYears(1).toString());
        clerk.getByLabel("有效期至").fill(today.plusDays(9).toString());
        clerk.getByLabel("文号", new Page.GetByLabelOptions().setExact(true)).fill("清政规〔2025〕1号");
        clerk.getByLabel("正文").fill("第一条 为了安排公益岗位，制定本办法。");
        String item = Staff.saved(clerk);
        Staff.decide(clerk, "提交审核", "");
        Staff.decide(staff.at(Role.EDITOR, item, 1366), "通过", "");
        Staff.decide(staff.at(Role.CONFIDENTIALITY_REVIEWER, item, 1366), "保密审查通过", "可以公开");
        Staff.decide(staff.at(Role.SIGNER, item, 1366), "签发", "同意");
        Staff.decide(staff.at(Role.EDITOR, item, 1366), "发布", "");
        return item;
    }
}
