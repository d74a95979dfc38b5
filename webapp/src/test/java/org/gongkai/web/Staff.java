package org.gongkai.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.gongkai.web.accounts.Accounts;
import org.gongkai.web.accounts.NewAccount;
import org.gongkai.web.accounts.Post;
import org.gongkai.web.accounts.Role;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.agencies.Agencies;
import org.gongkai.web.agencies.Agency;
import org.gongkai.web.agencies.AgencyKind;
import org.gongkai.web.agencies.NewAgency;

/** The people of a journey, one of each role, who sign in and work on the pages of the office. */
final class Staff {
    /** Of everybody. */
    static final String PASSWORD = "a long enough password";

    private static final Pattern ITEM = Pattern.compile(".*/office/items/\\d+");

    private final Browser browser;
    private final String journey;
    private final Map<Role, Page> signedIn = new EnumMap<>(Role.class);
    private final Map<Role, SignedIn> people = new EnumMap<>(Role.class);

    /** Nobody yet; account names begin with that of the journey, as journeys share a database. */
    Staff(Browser browser, String journey) {
        this.browser = browser;
        this.journey = journey;
    }

    /** A town with somebody for each post that an item passes. */
    static Staff ofTown(Browser browser, String journey, Agencies agencies, Accounts accounts) {
        Agency town = agencies.establish(new NewAgency(
                OptionalLong.empty(), "柳湾镇人民政府", "柳湾镇", AgencyKind.TOWNSHIP, "990101101", LocalDate.of(2010, 1, 1)));
        return new Staff(browser, journey)
                .join(accounts, town.id(), Role.CONTRIBUTOR, Role.EDITOR, Role.CONFIDENTIALITY_REVIEWER, Role.SIGNER);
    }

    /** Opens an account for somebody of each of these roles at this body. */
    Staff join(Accounts accounts, long body, Role... roles) {
        for (Role role : roles) {
            String name = journey + "-" + role.name().toLowerCase(Locale.ROOT);
            String person = "王" + role.name().charAt(0);
            long id = accounts.open(new NewAccount(name, person, PASSWORD, List.of(new Post(role, body))))
                    .id();
            people.put(role, accounts.signedIn(id).orElseThrow());
        }
        return this;
    }

    /** Who has this role. */
    SignedIn who(Role role) {
        return Objects.requireNonNull(people.get(role), () -> "nobody here is " + role);
    }

    /** The first page of the office for whoever has this role, who signs in when asked for first. */
    Page office(Role role, int width) {
        Page before = signedIn.get(role);
        if (before == null) {
            Page page = browser.page(width, ColorScheme.LIGHT, true);
            signIn(page, who(role).accountName());
            assertThat(page.url()).contains("/office");
            signedIn.put(role, page);
            return page;
        }
        Page page = browser.again(before, width);
        page.navigate(browser.home() + "/office");
        return page;
    }

    /** The page of an item for whoever has this role. */
    Page at(Role role, String item, int width) {
        Page page = office(role, width);
        page.navigate(item);
        return page;
    }

    /** Tries to sign in with the password of all journeys. */
    void signIn(Page page, String accountName) {
        page.navigate(browser.home() + "/sign-in");
        page.getByLabel("账号名").fill(accountName);
        page.getByLabel("口令", new Page.GetByLabelOptions().setExact(true)).fill(PASSWORD);
        press(page, "登录");
    }

    /** Saves what was typed into the form of a new item, and gives the address of the item. */
    static String saved(Page clerk) {
        press(clerk, "保存");
        clerk.waitForURL(ITEM);
        return clerk.url();
    }

    /** Decides on an item, with an opinion where one is given, and sees that nothing spoke against it. */
    static void decide(Page page, String action, String opinion) {
        Locator form = page.locator("form.decide").filter(new Locator.FilterOptions().setHas(button(page, action)));
        if (!opinion.isEmpty()) {
            form.locator("textarea").fill(opinion);
        }
        form.getByRole(AriaRole.BUTTON).click();
        page.waitForLoadState();
        assertThat(page.getByRole(AriaRole.ALERT).count()).isZero();
    }

    static void press(Page page, String button) {
        button(page, button).click();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
