package org.gongkai.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.time.LocalDate;
import java.util.List;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a clerk has half typed outlives the session, the page, the window and the line. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class HalfTypedJourneyIT {
    private static final String PASSWORD = "a long enough password";
    private static final String TITLE = "关于调整秸秆禁烧值班安排的通知";
    private static Browser browser;

    @Autowired
    private JdbcClient database;

    @BeforeAll
    static void open(@LocalServerPort int port, @Autowired Agencies agencies, @Autowired Accounts accounts) {
        Agency town = agencies.establish(new NewAgency(
                OptionalLong.empty(), "柳湾镇人民政府", "柳湾镇", AgencyKind.COUNTY, "990101101", LocalDate.of(2010, 1, 1)));
        accounts.open(new NewAccount("halftyped", "王小半", PASSWORD, List.of(new Post(Role.CONTRIBUTOR, town.id()))));
        browser = new Browser(port);
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_form_sent_after_the_session_ended_is_carried_through_the_sign_in(boolean hasScripts) {
        Page page = signedIn(hasScripts, ColorScheme.LIGHT);
        type(page);
        database.sql("delete from accounts.session").update();
        save(page);
        assertThat(page.getByRole(AriaRole.STATUS).innerText()).contains("刚才填的内容还在");
        signIn(page, "this is not the password");
        assertThat(page.getByRole(AriaRole.STATUS).innerText()).contains("刚才填的内容还在");
        signIn(page, PASSWORD);
        assertThat(page.locator("main").innerText()).contains("您填的内容还在", TITLE);
        Browser.photograph(page, "typed-again-" + hasScripts);
        if (hasScripts) {
            Browser.assertAccessible(page);
        }
        assertThat(page.locator("main").innerText()).contains("各村：");
        press(page, "继续提交");
        assertThat(page.url()).matches(".*/office/items/\\d+");
        assertThat(page.locator("main").innerText()).contains(TITLE, "各村：", "请按新的安排值班。");
    }

    @Test
    void a_form_whose_token_is_too_old_is_sent_with_one_more_press() {
        Page page = signedIn(false, ColorScheme.LIGHT);
        type(page);
        page.context()
                .clearCookies(
                        new com.microsoft.playwright.BrowserContext.ClearCookiesOptions().setName("gongkai_form"));
        save(page);
        assertThat(page.locator("main").innerText()).contains("您填的内容还在", TITLE);
        press(page, "继续提交");
        assertThat(page.url()).matches(".*/office/items/\\d+");
    }

    @Test
    void a_closed_window_and_a_broken_line_lose_nothing() {
        Page page = signedIn(true, ColorScheme.DARK);
        type(page);
        Browser.photograph(page, "draft-editor-dark-1366");
        Browser.assertAccessible(page);
        page.context().setOffline(true);
        save(page);
        assertThat(page.getByRole(AriaRole.ALERT).innerText()).contains("网络断了，没有保存");
        page.context().setOffline(false);
        Page next = page.context().newPage();
        page.close();
        next.navigate(browser.home() + "/office/items/new");
        assertThat(next.getByRole(AriaRole.STATUS).innerText()).contains("留着您没有保存的内容");
        Browser.photograph(next, "draft-kept-1366");
        press(next, "恢复");
        assertThat(next.getByLabel("名称").inputValue()).isEqualTo(TITLE);
        save(next);
        assertThat(next.locator("main").innerText()).contains(TITLE, "请按新的安排值班。");
        next.navigate(browser.home() + "/office/items/new");
        assertThat(next.locator(".kept").isVisible()).isFalse();
    }

    @Test
    void a_table_made_in_the_editor_is_kept_and_nothing_else_of_a_pasted_page() {
        Page page = signedIn(true, ColorScheme.LIGHT);
        type(page);
        page.evaluate("""
                () => { const paste = new DataTransfer();
                  paste.setData('text/html', '<table style="color:red"><tr><td onclick="x()">乡镇</td><td>辆数</td></tr></table><script>1</script>');
                  const place = document.querySelector('.jodit-wysiwyg'); place.focus();
                  place.dispatchEvent(new ClipboardEvent('paste', { clipboardData: paste, bubbles: true, cancelable: true })); }""");
        Browser.photograph(page, "draft-editor-1366");
        save(page);
        assertThat(page.locator("main .body table td").allInnerTexts()).containsExactly("乡镇", "辆数");
        assertThat(page.locator("main .body").innerHTML()).doesNotContain("style", "onclick", "script");
    }

    private static Page signedIn(boolean hasScripts, ColorScheme scheme) {
        Page page = browser.page(1366, scheme, hasScripts);
        page.navigate(browser.home() + "/sign-in?back=/office/items/new");
        signIn(page, PASSWORD);
        page.waitForURL("**/office/items/new");
        return page;
    }

    private static void signIn(Page page, String password) {
        page.getByLabel("账号名").fill("halftyped");
        page.getByLabel("口令", new Page.GetByLabelOptions().setExact(true)).fill(password);
        press(page, "登录");
    }

    private static void type(Page page) {
        page.getByLabel("名称").fill(TITLE);
        page.getByLabel("正文").fill("各村：\n请按新的安排值班。");
    }

    private static void save(Page page) {
        press(page, "保存");
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
        page.waitForLoadState();
    }
}
