package org.gongkai.web.accounts.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.web.accounts.SignedInAs.signedInAs;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gongkai.web.accounts.Accounts;
import org.gongkai.web.accounts.NewAccount;
import org.gongkai.web.accounts.Permission;
import org.gongkai.web.accounts.Permissions;
import org.gongkai.web.accounts.Post;
import org.gongkai.web.accounts.Role;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.agencies.Agencies;
import org.gongkai.web.agencies.AgencyKind;
import org.gongkai.web.agencies.NewAgency;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every page of the office, opened by a person of every role: what a post does not allow is refused, not shown empty. */
@SpringBootTest
@AutoConfigureMockMvc
class OfficePagesByRoleTest {
    private static final Map<String, Optional<Permission>> NEEDED = needed();

    @Autowired
    private MockMvcTester http;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Autowired
    private Agencies agencies;

    @Autowired
    private Accounts accounts;

    /** What opens the pages whose address begins so, the first row that fits; a page of no row is a mistake. */
    private static Map<String, Optional<Permission>> needed() {
        Map<String, Optional<Permission>> needed = new LinkedHashMap<>();
        needed.put("/office/people", Optional.of(Permission.MANAGE_ACCOUNTS));
        needed.put("/office/audit", Optional.of(Permission.READ_AUDIT));
        needed.put("/office/dead-letters", Optional.of(Permission.WATCH_OUTBOX));
        needed.put("/office/bodies", Optional.of(Permission.MANAGE_BODIES));
        needed.put("/office/review-plans", Optional.of(Permission.MANAGE_BODIES));
        needed.put("/office/organization/workbook", Optional.of(Permission.KEEP_ORGANIZATION));
        needed.put("/office/organization/{body}/{section}/new", Optional.of(Permission.KEEP_ORGANIZATION));
        needed.put("/office/organization", Optional.of(Permission.READ_OFFICE));
        needed.put("/office/items/new", Optional.of(Permission.DRAFT_ITEM));
        needed.put("/office/items", Optional.of(Permission.READ_OFFICE));
        needed.put("/office/coverage", Optional.of(Permission.READ_OFFICE));
        needed.put("/office/catalog", Optional.of(Permission.READ_OFFICE));
        needed.put("/office/account", Optional.empty());
        needed.put("/office/hand-overs", Optional.empty());
        needed.put("/office", Optional.empty());
        return needed;
    }

    @TestFactory
    Stream<DynamicTest> a_page_that_no_post_of_the_person_opens_is_refused() {
        long town = agencies.establish(new NewAgency(
                        OptionalLong.empty(),
                        "双河镇人民政府",
                        "双河镇",
                        AgencyKind.TOWNSHIP,
                        "990124",
                        LocalDate.of(2020, 1, 1)))
                .id();
        Map<Role, SignedIn> people = new EnumMap<>(Role.class);
        Stream.of(Role.values()).forEach(role -> people.put(role, person(role, town)));
        return pages().stream()
                .flatMap(page -> people.entrySet().stream()
                        .map(who -> DynamicTest.dynamicTest(
                                who.getKey() + " " + page,
                                () -> assertOpens(page, town, who.getKey(), who.getValue()))));
    }

    private void assertOpens(String page, long town, Role role, SignedIn who) {
        Optional<Permission> needed = NEEDED.entrySet().stream()
                .filter(row -> page.startsWith(row.getKey()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("say in this test what opens " + page))
                .getValue();
        boolean isAllowed = needed.isEmpty() || Permissions.of(role).contains(needed.get());
        String address = page.replace("{section}", "leader").replaceAll("\\{[^/}]*}", String.valueOf(town));
        int status = http.get()
                .uri(address)
                .accept(MediaType.TEXT_HTML)
                .with(signedInAs(who))
                .exchange()
                .getResponse()
                .getStatus();
        boolean isOfSomething = page.contains("{");
        if (isAllowed) {
            assertThat(status).as(address).isLessThan(isOfSomething ? 500 : 400);
        } else {
            assertThat(status).as(address).isIn(isOfSomething ? List.of(403, 404) : List.of(403));
        }
    }

    /** Addresses of pages, variables without their patterns. */
    private Set<String> pages() {
        Set<String> pages = new TreeSet<>();
        mappings.getHandlerMethods().keySet().stream()
                .filter(OfficePagesByRoleTest::isRead)
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .filter(pattern -> pattern.equals("/office") || pattern.startsWith("/office/"))
                .map(pattern -> pattern.replaceAll("\\{([a-z]+):[^/]*}", "{$1}"))
                .forEach(pages::add);
        return pages;
    }

    private static boolean isRead(RequestMappingInfo mapping) {
        return mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET);
    }

    private SignedIn person(Role role, long town) {
        Post post = new Post(role, role.isSeparated() ? Post.EVERYWHERE : town);
        String name = "pages-" + role.name().toLowerCase(Locale.ROOT);
        long id = accounts.open(new NewAccount(name, "某某", "a long enough password", List.of(post)))
                .id();
        return accounts.signedIn(id).orElseThrow();
    }
}
