package org.gongkai.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.gongkai.web.accounts.Accounts;
import org.gongkai.web.accounts.Role;
import org.gongkai.web.agencies.Agencies;
import org.gongkai.web.exchange.moving.ZippedFolder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A township brings in the list of its county's website, takes it back, and moves an item of its old site here. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ImportJourneyIT {
    private static final String LIST = """
            柳湾镇2025年信息列表
            序号\t标题\t发布日期\t栏目
            1\t关于春耕备耕的公告\t2025-03-05\t公告
            2\t关于春耕备耕的公告\t2025-03-05\t三农
            3\t关于春耕备耕的公告\t2025-03-08\t公告
            4\t没有日期的一条信息\t\t其他
            """;

    private static Browser browser;
    private static Staff staff;

    @BeforeAll
    static void open(@LocalServerPort int port, @Autowired Agencies agencies, @Autowired Accounts accounts) {
        browser = new Browser(port);
        staff = Staff.ofTown(browser, "import", agencies, accounts);
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    void a_list_is_looked_at_decided_taken_over_and_taken_back() {
        Page editor = staff.office(Role.EDITOR, 1366);
        editor.getByText("导入", new Page.GetByTextOptions().setExact(true)).click();
        editor.locator("a.button").first().click();
        editor.getByLabel("来自哪个平台").fill("县政府网站");
        editor.getByLabel("或者从表格里复制").fill(LIST);
        look(editor, "import-send");
        Staff.press(editor, "看看有哪些");
        assertThat(editor.locator("main").innerText()).contains("请您看一看", "没有发布日期");
        look(editor, "import-look");
        editor.locator("input[value=new]").first().check();
        Staff.press(editor, "保存并重新核对");
        Staff.press(editor, "导入 2 条");
        look(editor, "import-done");
        editor.getByLabel("理由").fill("导错了");
        Staff.press(editor, "撤销这次导入");
        assertThat(editor.locator("main").innerText()).contains("已撤销");
    }

    @Test
    void an_item_of_the_old_site_is_moved_here_as_a_draft() {
        Page editor = staff.office(Role.EDITOR, 1366);
        editor.getByText("导入", new Page.GetByTextOptions().setExact(true)).click();
        editor.locator("a.button").last().click();
        editor.getByLabel("来自哪个平台").fill("旧网站");
        byte[] zip = ZippedFolder.utf8()
                .with(
                        "清单.csv",
                        "标题,发布日期,正文,附件\n关于秋季防火的通知,2023-10-01,各村：请做好防火。,责任人.txt\n关于停水的公告,2023-10-02,明天停水。,没有.pdf\n")
                .with("附件/责任人.txt", "东村：村委会")
                .bytes();
        editor.setInputFiles("#file", new FilePayload("旧站.zip", "application/zip", zip));
        Staff.press(editor, "看看有哪些");
        assertThat(editor.locator("main").innerText()).contains("压缩包里没有附件“没有.pdf”");
        look(editor, "import-folder");
        Staff.press(editor, "搬入 1 条");
        assertThat(editor.locator("main").innerText()).contains("关于秋季防火的通知", "没有搬");
        look(editor, "import-moved");
    }

    /** Photographed wide and narrow, without anything that scrolls sideways or bars somebody. */
    private static void look(Page page, String name) {
        Browser.assertFits(page, 1366);
        Browser.photograph(page, name + "-1366");
        Browser.assertAccessible(page);
        Browser.assertFits(page, 360);
        Browser.photograph(page, name + "-360");
        page.setViewportSize(1366, 768);
    }
}
