package org.gongkai.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
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

/** A notice with links of every kind: the clerk reads which lead nowhere, which nobody let us in at, and which nobody has looked at. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "gongkai.links.hosts=*.linjiang.gov.cn,*.nhsa.gov.cn")
class LinksJourneyIT {
    private static final String TEXT = """
            <p>缴费办法见<a href="http://192.168.10.8:8080/ybj/2026.htm">医保系统的通知</a>，旧办法见<a href="/items/999999">去年的通知</a>。</p>
            <p>政策全文见<a href="https://www.nhsa.gov.cn/art/104_1.html">国家医保局网站</a>和<a href="https://www.nhsa.gov.cn/">首页</a>，
            办理进度查询<a href="https://www.linjiang.gov.cn/bsfw">办事服务</a>，解读见<a href="https://www.example.cn/jd">解读</a>。</p>
            <p>表格在 \\\\fileserver\\yb\\2026.xls，咨询登录http：//www.linjiang.gov.cn。</p>""";

    private static Browser browser;
    private static Staff staff;

    @Autowired
    private JdbcClient database;

    @Autowired
    private PublishedSweep sweep;

    @BeforeAll
    static void open(@LocalServerPort int port, @Autowired Agencies agencies, @Autowired Accounts accounts) {
        browser = new Browser(port);
        staff = Staff.ofTown(browser, "links", agencies, accounts);
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    void links_are_told_with_their_place_and_what_to_do_and_keep_nothing_back() {
        known("https://www.linjiang.gov.cn/bsfw", "www.linjiang.gov.cn", "FORBIDDEN", 403);
        known("https://www.nhsa.gov.cn/art/104_1.html", "www.nhsa.gov.cn", "NOT_FOUND", 404);
        known("https://www.nhsa.gov.cn/", "www.nhsa.gov.cn", "ANSWERED", 200);
        Page clerk = staff.office(Role.CONTRIBUTOR, 1366);
        clerk.navigate(browser.home() + "/office/items/new");
        clerk.getByLabel("名称").fill("关于2026年城乡居民医保缴费的通知");
        clerk.locator(".jodit-wysiwyg").evaluate("(field, html) => { field.innerHTML = html; }", TEXT);
        String item = Staff.saved(clerk);

        Locator links = clerk.locator("#links");
        assertThat(links.innerText())
                .contains("链接检查：4 个要改", "只是提醒", "医保系统的通知", "指向单位内部的网络，外面的人打不开", "共享文件夹", "中文冒号")
                .contains("去年的通知", "没有公开过这个页面", "死链", "没有查到", "连续 1 次没有查到")
                .contains("对方没有让打开", "不让打开，可能要登录", "（状态码 403）", "没有核实", "不在允许核对的网站名单里")
                .contains("另外 1 个链接打得开");
        photographed(clerk, links);
        Staff.decide(clerk, "提交审核", "");

        published(item);
        sweep.sweep();
        clerk = staff.office(Role.CONTRIBUTOR, 360);
        clerk.navigate(browser.home() + "/office/screening");
        assertThat(clerk.locator("main").innerText()).contains("关于2026年城乡居民医保缴费的通知", "死链", "外面打不开的链接", "写错的链接");
        Browser.photograph(clerk, "office-links-swept-360");
        Browser.assertAccessible(clerk);
    }

    private static void photographed(Page clerk, Locator links) {
        links.scrollIntoViewIfNeeded();
        Browser.photograph(clerk, "office-links-1366");
        Browser.assertAccessible(clerk);
        clerk.setViewportSize(360, 740);
        links.scrollIntoViewIfNeeded();
        Browser.photograph(clerk, "office-links-360");
        Browser.assertAccessible(clerk);
        clerk.setViewportSize(1366, 768);
    }

    private static void published(String item) {
        Staff.decide(staff.at(Role.EDITOR, item, 1366), "通过", "");
        Staff.decide(staff.at(Role.CONFIDENTIALITY_REVIEWER, item, 1366), "保密审查通过", "可以公开");
        Staff.decide(staff.at(Role.SIGNER, item, 1366), "签发", "");
        Staff.decide(staff.at(Role.EDITOR, item, 1366), "发布", "");
    }

    /** As if it had been asked just now; nobody asks it again while this runs. */
    private void known(String address, String host, String reason, int status) {
        database.sql("""
                        insert into screening.link (address, host, reason, status, checked_at, times_dead, wanted_at, next_at)
                        values (:address, :host, :reason, :status, now(), :dead, now(), now() + interval '7 days')""")
                .param("address", address)
                .param("host", host)
                .param("reason", reason)
                .param("status", status)
                .param("dead", status == 404 ? 1 : 0)
                .update();
    }
}
