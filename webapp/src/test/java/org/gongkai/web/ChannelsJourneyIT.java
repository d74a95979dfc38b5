package org.gongkai.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

/** A township enters its account and its board, publishes, takes text and poster along, notes where it went, counts, and takes it down again. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ChannelsJourneyIT {
    private static final double POINTS_PER_MM = 72 / 25.4;
    private static final Pattern SIZE = Pattern.compile("/MediaBox ?\\[0 0 ([0-9.]+) ([0-9.]+)]");

    private static Browser browser;
    private static Staff staff;
    private static long town;

    @BeforeAll
    static void open(@LocalServerPort int port, @Autowired Agencies agencies, @Autowired Accounts accounts) {
        Agency body = agencies.establish(new NewAgency(
                OptionalLong.empty(), "柳湾镇人民政府", "柳湾镇", AgencyKind.TOWNSHIP, "990101101", LocalDate.of(2010, 1, 1)));
        town = body.id();
        browser = new Browser(port);
        staff = new Staff(browser, "channels")
                .join(accounts, town, Role.CONTRIBUTOR, Role.EDITOR, Role.CONFIDENTIALITY_REVIEWER, Role.SIGNER);
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    void an_item_goes_elsewhere_is_counted_once_and_taken_down_everywhere() {
        Page clerk = staff.office(Role.CONTRIBUTOR, 1366);
        enter(clerk, "wechat", "柳湾发布", "账号", "liuwanfabu");
        enter(clerk, "group", "各村文书群", "群主", "王某");
        enter(clerk, "board", "东墙公开栏", "位置", "便民服务大厅东墙");
        look(clerk, "channels-register");
        String item = published(clerk);
        takeAlong(clerk, item);
        clerk.navigate(item);
        assertThat(clerk.locator("#channels").innerText()).contains("还没有登记发到别处");
        Staff.press(clerk, "都发了，一键登记 3 个常用渠道");
        assertThat(clerk.locator(".row").count()).isEqualTo(3);
        look(clerk, "channels-item");
        clerk.navigate(browser.home() + "/office/channels/" + town + "/counts");
        assertThat(clerk.locator("main").innerText()).contains("条还发到别的渠道", "微信公众号");
        look(clerk, "channels-counts");
        clerk.locator(".total a").click();
        assertThat(clerk.locator("main").innerText()).contains("关于停水的公告");
        Staff.decide(staff.at(Role.SIGNER, item, 360), "撤下", "时间写错了");
        takeDown(clerk);
    }

    private static void takeAlong(Page clerk, String item) {
        clerk.navigate(item + "/channels/paste");
        clerk.locator("button[data-copy=copy-text]").click();
        assertThat(clerk.locator("button[data-copy=copy-text]").innerText()).isEqualTo("已复制");
        look(clerk, "channels-paste");
        clerk.navigate(item + "/channels/short");
        assertThat(clerk.locator("#copy-short").inputValue()).startsWith("【关于停水的公告】\n明天上午停水。\n请储水。\n详见：http");
        look(clerk, "channels-short");
        assertPrints(clerk, item + "/channels/poster", 210, 297);
        assertThat(clerk.locator("article h1").innerText()).isEqualTo("关于停水的公告");
        look(clerk, "channels-poster");
        assertPrints(clerk, item + "/channels/poster?paper=a3", 297, 420);
    }

    private static void takeDown(Page clerk) {
        clerk.navigate(browser.home() + "/office");
        clerk.getByText("有 3 处还挂着已经撤下的信息").click();
        assertThat(clerk.locator("tbody tr").count()).isEqualTo(3);
        look(clerk, "channels-take-down");
        clerk.locator("tbody a").first().click();
        clerk.getByLabel("那里已经撤下，原因").first().fill("已经删除");
        clerk.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("登记已撤下"))
                .first()
                .click();
        clerk.navigate(browser.home() + "/office");
        assertThat(clerk.locator("main").innerText()).contains("有 2 处还挂着已经撤下的信息");
    }

    @Test
    void the_screen_in_the_hall_needs_no_scripts_and_fills_itself() {
        published(staff.office(Role.CONTRIBUTOR, 1366));
        Page hall = browser.page(1366, ColorScheme.LIGHT, false);
        hall.navigate(browser.home() + "/bodies/" + town + "/screen");
        assertThat(hall.locator("h1").innerText()).isEqualTo("关于停水的公告");
        assertThat(hall.locator("footer img").boundingBox().height).isGreaterThan(100);
        Browser.photograph(hall, "channels-screen-1366");
        Browser.assertFits(hall, 360, 1366, 1920);
        Browser.photograph(hall, "channels-screen-1920");
    }

    private static void enter(Page clerk, String kind, String name, String field, String value) {
        clerk.navigate(browser.home() + "/office/channels/" + town + "/new?kind=" + kind);
        clerk.getByLabel("名称").fill(name);
        clerk.getByLabel(field, new Page.GetByLabelOptions().setExact(true)).fill(value);
        clerk.getByLabel("启用日期").fill("2020年1月1日");
        clerk.getByLabel("常用：").check();
        Staff.press(clerk, "保存");
        assertThat(clerk.locator("main").innerText()).contains(name, value);
    }

    private static String published(Page clerk) {
        clerk.navigate(browser.home() + "/office/items/new");
        clerk.getByLabel("名称").fill("关于停水的公告");
        clerk.getByLabel("正文").fill("各村：\n明天上午停水。请储水。\n晚上恢复。");
        String item = Staff.saved(clerk);
        Staff.decide(clerk, "提交审核", "");
        Staff.decide(staff.at(Role.EDITOR, item, 1366), "通过", "");
        Staff.decide(staff.at(Role.CONFIDENTIALITY_REVIEWER, item, 360), "保密审查通过", "可以公开");
        Staff.decide(staff.at(Role.SIGNER, item, 360), "签发", "同意");
        Staff.decide(staff.at(Role.EDITOR, item, 1366), "发布", "");
        return item;
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

    private static void assertPrints(Page page, String address, int widthMm, int heightMm) {
        page.navigate(address);
        byte[] pdf = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
        Matcher size = SIZE.matcher(new String(pdf, StandardCharsets.ISO_8859_1));
        assertThat(size.find()).isTrue();
        assertThat(Double.parseDouble(size.group(1)) / POINTS_PER_MM).isBetween(widthMm - 1.0, widthMm + 1.0);
        assertThat(Double.parseDouble(size.group(2)) / POINTS_PER_MM).isBetween(heightMm - 1.0, heightMm + 1.0);
    }
}
