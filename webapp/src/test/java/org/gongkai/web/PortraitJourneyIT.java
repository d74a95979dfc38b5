package org.gongkai.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
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
import org.gongkai.web.organization.Organization;
import org.gongkai.web.organization.model.Entry;
import org.gongkai.web.organization.model.Field;
import org.gongkai.web.organization.model.Section;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A clerk brings the leader's photo without scripts, somebody else agrees, citizens see it, and it goes with the leader. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class PortraitJourneyIT {
    private static final String PASSWORD = "a long enough password";
    private static Browser browser;
    private static Agency town;
    private static Entry leader;

    @BeforeAll
    static void open(
            @LocalServerPort int port,
            @Autowired Agencies agencies,
            @Autowired Accounts accounts,
            @Autowired Organization organization) {
        town = agencies.establish(new NewAgency(
                OptionalLong.empty(), "柳湾镇人民政府", "柳湾镇", AgencyKind.TOWNSHIP, "990101101", LocalDate.of(2010, 1, 1)));
        long clerk = account(accounts, "portrait-clerk", Role.CONTRIBUTOR);
        long editor = account(accounts, "portrait-editor", Role.EDITOR);
        leader = organization.add(
                accounts.signedIn(clerk).orElseThrow(),
                town.id(),
                Section.LEADER,
                Map.of(Field.NAME, "张某", Field.POST, "镇长", Field.DUTIES, "主持镇政府全面工作"));
        organization.confirm(accounts.signedIn(editor).orElseThrow(), leader.id(), 1, "属实");
        browser = new Browser(port);
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    void a_photo_goes_from_the_clerk_to_the_citizen_and_goes_with_the_leader() {
        String leaders = browser.home() + "/bodies/" + town.id() + "/leaders";
        Page citizen = browser.page(360);
        citizen.navigate(leaders);
        assertThat(citizen.locator("img.portrait").count()).isZero();

        Page clerk = brought();
        assertThat(citizen.navigate(leaders).ok()).isTrue();
        assertThat(citizen.locator("img.portrait").count()).isZero();
        Page editor = agreed();

        citizen.navigate(leaders);
        Locator portrait = citizen.getByAltText("张某的照片");
        assertThat(portrait.evaluate(
                        "image => image.decode().then(() => image.naturalWidth + 'x' + image.naturalHeight)"))
                .isEqualTo("480x640");
        Browser.assertAccessible(citizen);
        Browser.photograph(citizen, "portal-portrait-360");
        Browser.assertFits(citizen, 360, 1366);
        Browser.photograph(citizen, "portal-portrait-1366");
        String address = browser.home() + portrait.getAttribute("src");

        removed(clerk);
        assertThat(citizen.request().get(address).status()).isEqualTo(404);
        assertThat(editor.request().get(address).status()).isEqualTo(404);
    }

    private static void removed(Page clerk) {
        clerk.navigate(browser.home() + "/office/organization/lines/" + leader.id());
        clerk.locator("#portrait").scrollIntoViewIfNeeded();
        Browser.photograph(clerk, "office-portrait-360");
        clerk.locator("#opinion").fill("调离");
        clerk.locator("form.remove button").click();
    }

    /** A file that is no photo first, whose refusal says what to do; then the photo. */
    private static Page brought() {
        Page clerk = office("portrait-clerk", 360, false);
        clerk.navigate(browser.home() + "/office/organization/lines/" + leader.id());
        upload(clerk, new FilePayload("简历.txt", "text/plain", "张某，男".getBytes(StandardCharsets.UTF_8)));
        assertThat(clerk.getByRole(AriaRole.ALERT).innerText()).contains("“简历.txt”不是照片", "jpg 或者 png");
        upload(clerk, new FilePayload("张某.jpg", "image/jpeg", Photo.withPlace(1500, 2000)));
        assertThat(clerk.locator("main").innerText()).contains("等另一位同志确认", "要公开的");
        Browser.assertFits(clerk, 360);
        Page looking = office("portrait-clerk", 360, true);
        looking.navigate(browser.home() + "/office/organization/lines/" + leader.id());
        Browser.assertAccessible(looking);
        return clerk;
    }

    private static Page agreed() {
        Page editor = office("portrait-editor", 1366, true);
        editor.navigate(browser.home() + "/office/organization/" + town.id());
        assertThat(editor.getByAltText("张某的照片（要公开的）").isVisible()).isTrue();
        Browser.assertAccessible(editor);
        editor.locator(".waits").scrollIntoViewIfNeeded();
        Browser.photograph(editor, "office-portrait-waits-1366");
        editor.locator("form.confirm button").first().click();
        return editor;
    }

    private static void upload(Page clerk, FilePayload file) {
        clerk.locator("#picture").setInputFiles(file);
        clerk.locator("#portrait form button").first().click();
    }

    private static Page office(String name, int width, boolean hasScripts) {
        Page page = browser.page(width, ColorScheme.LIGHT, hasScripts);
        page.navigate(browser.home() + "/sign-in");
        page.getByLabel("账号名").fill(name);
        page.getByLabel("口令", new Page.GetByLabelOptions().setExact(true)).fill(PASSWORD);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("登录"))
                .click();
        assertThat(page.url()).contains("/office");
        return page;
    }

    private static long account(Accounts accounts, String name, Role role) {
        return accounts.open(new NewAccount(name, "王某", PASSWORD, List.of(new Post(role, town.id()))))
                .id();
    }
}
