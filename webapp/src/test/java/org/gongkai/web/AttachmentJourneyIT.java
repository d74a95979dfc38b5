package org.gongkai.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.gongkai.web.accounts.Accounts;
import org.gongkai.web.accounts.Role;
import org.gongkai.web.agencies.Agencies;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Two files go with a notice from the clerk to the citizen, without scripts, and are gone with it. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class AttachmentJourneyIT {
    private static Browser browser;
    private static Staff staff;

    @BeforeAll
    static void open(@LocalServerPort int port, @Autowired Agencies agencies, @Autowired Accounts accounts) {
        browser = new Browser(port);
        staff = Staff.ofTown(browser, "files", agencies, accounts);
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    void two_files_go_with_a_notice_to_the_citizen_and_are_gone_with_it() throws Exception {
        String item = drafted();
        Staff.decide(staff.at(Role.EDITOR, item, 1366), "通过", "");
        Page reviewer = staff.at(Role.CONFIDENTIALITY_REVIEWER, item, 360);
        Browser.assertAccessible(reviewer);
        Browser.photograph(reviewer, "office-attachments-360");
        printed(reviewer, item);
        reviewer.navigate(item);
        Staff.decide(reviewer, "保密审查通过", "不涉及国家秘密，可以公开");
        Staff.decide(staff.at(Role.SIGNER, item, 360), "签发", "同意");
        Staff.decide(staff.at(Role.EDITOR, item, 1366), "发布", "");

        Page citizen = browser.page(360, ColorScheme.LIGHT, false);
        citizen.navigate(item.replace("/office", ""));
        Browser.photograph(citizen, "portal-attachments-360");
        Browser.assertAccessible(
                browser.page(360).navigate(item.replace("/office", "")).frame().page());
        Locator file = citizen.getByText("收费 标准.txt");
        Download download = citizen.waitForDownload(file::click);
        assertThat(download.suggestedFilename()).isEqualTo("收费 标准.txt");
        assertThat(Files.readString(download.path())).isEqualTo("每件十元");
        String address = browser.home() + file.getAttribute("href");
        asked(citizen, address);

        Staff.decide(staff.at(Role.SIGNER, item, 1366), "撤下", "时间写错");
        APIResponse gone = citizen.request().get(address);
        assertThat(gone.status()).isEqualTo(410);
        assertThat(gone.text()).contains("已经撤下", "时间写错").doesNotContain("每件十元");
    }

    private static String drafted() {
        Page clerk = staff.office(Role.CONTRIBUTOR, 1366);
        clerk.navigate(browser.home() + "/office/items/new");
        clerk.getByLabel("名称").fill("关于收费标准的公告");
        clerk.getByLabel("正文").fill("现予公布。");
        String item = Staff.saved(clerk);
        upload(clerk, file("收费 标准.txt", "每件十元"), file("名单.csv", "姓名,户数\n甲,3\n"));
        clerk.locator("#files li").nth(1).waitFor();
        assertThat(clerk.locator("#files").innerText()).contains("收费 标准.txt", "名单.csv", "SHA-256");
        upload(clerk, file("全部.zip", "PK"), file("照片.jpg", "\u0001"), file("名单.csv", "乙"));
        clerk.getByRole(AriaRole.ALERT).waitFor();
        assertThat(clerk.getByRole(AriaRole.ALERT).innerText())
                .contains("“全部.zip”是压缩包", "一个一个上传", "“照片.jpg”", "已经有叫“名单.csv”的附件");
        clerk.navigate(item);
        assertThat(clerk.locator("#files li").count()).isEqualTo(2);
        reorder(clerk);
        Browser.photograph(clerk, "office-attachments-1366");
        Browser.assertAccessible(clerk);
        Staff.decide(clerk, "提交审核", "");
        return item;
    }

    /** Up and down are plain forms: the first has no way up, the last none down. */
    private static void reorder(Page clerk) {
        Locator files = clerk.locator("#files li .file > a");
        clerk.getByLabel("把附件“名单.csv”上移一位").click();
        PlaywrightAssertions.assertThat(files).hasText(new String[] {"名单.csv", "收费 标准.txt"});
        assertThat(clerk.getByLabel("把附件“名单.csv”上移一位").count()).isZero();
        clerk.getByLabel("把附件“名单.csv”下移一位").click();
        PlaywrightAssertions.assertThat(files).hasText(new String[] {"收费 标准.txt", "名单.csv"});
    }

    private static void upload(Page clerk, FilePayload... files) {
        clerk.locator("#upload").setInputFiles(files);
        Staff.press(clerk, "上传");
    }

    private static void printed(Page reviewer, String item) {
        for (String form : List.of("approval-form", "confidentiality-form")) {
            reviewer.navigate(item + "/" + form);
            assertThat(reviewer.locator("main").innerText()).contains("收费 标准.txt", "名单.csv", "内容指纹");
            assertThat(reviewer.evaluate("() => document.querySelector('img.code').naturalWidth > 0"))
                    .isEqualTo(true);
            Browser.assertAccessible(reviewer);
            Browser.photograph(reviewer, form + "-360");
            reviewer.setViewportSize(794, 1123);
            Browser.photograph(reviewer, form + "-a4");
            reviewer.setViewportSize(360, 740);
        }
    }

    /** Kept copies are asked for anew, parts are given, and nothing runs in the browser. */
    private static void asked(Page citizen, String address) {
        APIResponse whole = citizen.request().get(address);
        assertThat(whole.headers())
                .containsEntry("cache-control", "no-cache")
                .containsEntry("x-content-type-options", "nosniff")
                .hasEntrySatisfying(
                        "content-security-policy", policy -> assertThat(policy).contains("sandbox"))
                .hasEntrySatisfying(
                        "content-disposition", how -> assertThat(how).startsWith("attachment"));
        String tag = whole.headers().getOrDefault("etag", "");
        assertThat(with(citizen, address, "If-None-Match", tag).status()).isEqualTo(304);
        APIResponse part = with(citizen, address, "Range", "bytes=0-2");
        assertThat(part.status()).isEqualTo(206);
        assertThat(part.text()).isEqualTo("每");
        assertThat(citizen.request()
                        .get(address.replace("/attachments/1/", "/attachments/2/"))
                        .status())
                .isEqualTo(404);
    }

    private static APIResponse with(Page page, String address, String header, String value) {
        return page.request().get(address, RequestOptions.create().setHeader(header, value));
    }

    private static FilePayload file(String name, String text) {
        return new FilePayload(name, "application/octet-stream", text.getBytes(StandardCharsets.UTF_8));
    }
}
