package org.gongkai.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.gongkai.web.accounts.Accounts;
import org.gongkai.web.accounts.NewAccount;
import org.gongkai.web.accounts.Post;
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

/** An administrator opens an account, the person chooses a password, takes over from somebody; the separated administrators watch. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class PeopleJourneyIT {
    private static Browser browser;
    private static Staff staff;
    private static Accounts accounts;
    private static Agency town;

    @BeforeAll
    static void open(@LocalServerPort int port, @Autowired Agencies agencies, @Autowired Accounts door) {
        accounts = door;
        town = agencies.establish(new NewAgency(
                OptionalLong.empty(), "双河镇人民政府", "双河镇", AgencyKind.TOWNSHIP, "990101105", LocalDate.of(2010, 1, 1)));
        account("people-admin", "赵管", new Post(Role.BODY_ADMINISTRATOR, town.id()));
        account("people-editor", "钱编", new Post(Role.EDITOR, town.id()));
        browser = new Browser(port);
        staff = new Staff(browser, "people");
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    void a_person_is_given_an_account_and_takes_over_from_another() {
        Page admin = office("people-admin", 1366);
        admin.navigate(browser.home() + "/office/people");
        Browser.assertAccessible(admin);
        admin.getByText("开账号").click();
        Browser.assertAccessible(admin);
        admin.getByLabel("姓名").fill("孙新");
        admin.getByLabel("账号名").fill("people-new");
        Staff.press(admin, "开账号，生成设置链接");
        String link = admin.locator(".link").innerText();
        assertThat(link).startsWith(browser.home() + "/set-up/account?token=");
        Browser.assertAccessible(admin);
        Browser.photograph(admin, "office-person-1366");

        choosePassword(link);
        handOver(admin);
        Page successor = office("people-new", 360);
        assertThat(successor.locator("main").innerText()).contains("工作交接清单", "钱编", "孙新", "编辑");
        Browser.assertAccessible(successor);
        Browser.photograph(successor, "hand-over-360");
        Staff.press(successor, "已经看过，开始工作");
        assertThat(successor.url()).endsWith("/office");
    }

    @Test
    void a_locked_person_cannot_sign_in() {
        account("people-locked", "周锁", new Post(Role.REVIEWER, town.id()));
        Page admin = office("people-admin", 360);
        admin.navigate(browser.home() + "/office/people?words=周锁");
        admin.getByText("周锁", new Page.GetByTextOptions().setExact(true)).click();
        Browser.assertAccessible(admin);
        Staff.press(admin, "锁定账号");
        assertThat(admin.locator("main").innerText()).contains("已锁定");
        Page locked = browser.page(360);
        staff.signIn(locked, "people-locked");
        assertThat(locked.url()).contains("/sign-in");
    }

    @Test
    void the_separated_administrators_see_their_pages_and_nobody_elses() {
        Page auditor = by(account("people-audit", "吴审", new Post(Role.AUDIT_ADMINISTRATOR, Post.EVERYWHERE)), 1366);
        auditor.navigate(browser.home() + "/office/audit?action=account.");
        assertThat(auditor.locator("main").innerText()).contains("account.open");
        Browser.assertAccessible(auditor);
        Browser.photograph(auditor, "audit-1366");
        assertThat(auditor.navigate(browser.home() + "/office/people").status()).isEqualTo(403);
        assertThat(auditor.locator("main").innerText()).contains("您的岗位不能办这件事", "请找上级单位管理员");
        assertThat(auditor.navigate(browser.home() + "/office/dead-letters").status())
                .isEqualTo(403);

        long system = account("people-system", "郑系", new Post(Role.SYSTEM_ADMINISTRATOR, Post.EVERYWHERE));
        Page machine = by(system, 360);
        machine.navigate(browser.home() + "/office/dead-letters");
        Browser.assertAccessible(machine);
        assertThat(machine.navigate(browser.home() + "/office/audit").status()).isEqualTo(403);

        Page security = by(account("people-safe", "冯安", new Post(Role.SECURITY_ADMINISTRATOR, Post.EVERYWHERE)), 360);
        security.navigate(browser.home() + "/office/people/factors");
        Browser.assertAccessible(security);
        security.navigate(browser.home() + "/office/people");
        assertThat(security.locator("main").innerText()).contains("钱编", "吴审");
        Browser.assertAccessible(security);
        Browser.photograph(security, "people-360");
    }

    @Test
    void a_workbook_with_three_mistakes_is_told_row_by_row_and_a_right_one_is_taken_over() throws Exception {
        Page editor = office("people-admin", 1366);
        editor.navigate(browser.home() + "/office/organization/workbook");
        Browser.assertAccessible(editor);
        Path file =
                editor.waitForDownload(() -> editor.getByText("下载表格").click()).path();
        editor.getByLabel("改好的表格").setInputFiles(WorkbookFile.payload(Files.readAllBytes(file)));
        Staff.press(editor, "看看会改什么");
        assertThat(editor.locator("main").innerText()).contains("没有改动");
        byte[] wrong = WorkbookFile.broughtBack(
                "领导信息",
                List.of(
                        List.of("", "", String.valueOf(town.id()), "双河镇", "何某", "镇长", "主持全面工作", "", "第一"),
                        List.of("", "", "999999", "别的镇", "吕某", "镇长", "", "", "1"),
                        List.of("777777", "1", String.valueOf(town.id()), "双河镇", "施某", "镇长", "", "", "1")));
        editor.getByLabel("改好的表格").setInputFiles(WorkbookFile.payload(wrong));
        Staff.press(editor, "看看会改什么");
        assertThat(editor.getByRole(AriaRole.ALERT).innerText())
                .contains("有 3 个问题", "“领导信息”表，第 2 行，排列顺序", "第一", "第 3 行", "999999", "第 4 行", "777777");
        Browser.assertAccessible(editor);
        Browser.photograph(editor, "workbook-1366");
        takeOver(editor);
    }

    private static void takeOver(Page editor) {
        byte[] right = WorkbookFile.broughtBack(
                "领导信息", List.of(List.of("", "", String.valueOf(town.id()), "双河镇", "=何某", "镇长", "主持全面工作", "", "1")));
        editor.getByLabel("改好的表格").setInputFiles(WorkbookFile.payload(right));
        Staff.press(editor, "看看会改什么");
        assertThat(editor.locator("main").innerText()).contains("会改 1 行", "=何某");
        Staff.press(editor, "记下这些改动");
        assertThat(editor.locator("main").innerText()).contains("已经记下 1 行改动");
        editor.navigate(browser.home() + "/office/organization");
        assertThat(editor.locator("main").innerText()).contains("=何某", "等另一位同志确认");
    }

    private static void choosePassword(String link) {
        Page person = browser.page(360);
        person.navigate(link);
        Browser.assertAccessible(person);
        person.getByLabel("新口令").fill("short");
        Staff.press(person, "设置口令");
        assertThat(person.getByRole(AriaRole.ALERT).innerText()).contains("至少要 10 个");
        person.getByLabel("新口令").fill(Staff.PASSWORD);
        Staff.press(person, "设置口令");
        assertThat(person.url()).contains("/sign-in");
        assertThat(browser.page(360).navigate(link).status()).isEqualTo(410);
    }

    private static void handOver(Page admin) {
        admin.navigate(browser.home() + "/office/people?words=钱编");
        admin.getByText("钱编", new Page.GetByTextOptions().setExact(true)).click();
        admin.getByText("工作交接").click();
        Browser.assertAccessible(admin);
        admin.getByLabel("接收人")
                .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel("孙新　people-new"));
        Staff.press(admin, "移交全部岗位");
        assertThat(admin.locator("main").innerText()).contains("移交人签字", "孙新");
        Browser.photograph(admin, "hand-over-1366");
    }

    private static long account(String name, String person, Post post) {
        return accounts.open(new NewAccount(name, person, Staff.PASSWORD, List.of(post)))
                .id();
    }

    private static Page by(long account, int width) {
        Page page = browser.page(width);
        String token =
                accounts.issueToken(account, "journey", Duration.ofHours(1)).text();
        page.setExtraHTTPHeaders(Map.of("Authorization", "Bearer " + token));
        return page;
    }

    private static Page office(String name, int width) {
        Page page = browser.page(width);
        staff.signIn(page, name);
        assertThat(page.url()).contains("/office");
        return page;
    }
}
