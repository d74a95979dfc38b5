package org.gongkai.web.accounts.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.web.accounts.SignedInAs.signedInAs;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gongkai.web.accounts.Accounts;
import org.gongkai.web.accounts.OwnTown;
import org.gongkai.web.accounts.Permission;
import org.gongkai.web.accounts.Permissions;
import org.gongkai.web.accounts.Role;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.agencies.Agencies;
import org.gongkai.web.publishing.Publishing;
import org.gongkai.web.publishing.model.Content;
import org.gongkai.web.publishing.model.Item;
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
    private static final String FIRST_PAGE = "/office";
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

    @Autowired
    private Publishing publishing;

    /** What opens the pages whose address is this or goes on behind it, the first row that fits; a page of no row is a mistake. */
    private static Map<String, Optional<Permission>> needed() {
        Map<String, Optional<Permission>> needed = new LinkedHashMap<>();
        needed.put("/office/people", Optional.of(Permission.MANAGE_ACCOUNTS));
        needed.put("/office/audit", Optional.of(Permission.READ_AUDIT));
        needed.put("/office/dead-letters", Optional.of(Permission.WATCH_OUTBOX));
        needed.put("/office/bodies", Optional.of(Permission.MANAGE_BODIES));
        needed.put("/office/review-plans", Optional.of(Permission.MANAGE_BODIES));
        needed.put("/office/organization/workbook", Optional.of(Permission.KEEP_ORGANIZATION));
        needed.put("/office/organization/workbook.xlsx", Optional.of(Permission.KEEP_ORGANIZATION));
        needed.put("/office/organization/{body}/{section}/new", Optional.of(Permission.KEEP_ORGANIZATION));
        needed.put("/office/organization", Optional.of(Permission.READ_OFFICE));
        needed.putAll(neededForElsewhere());
        needed.put("/office/items/new", Optional.of(Permission.DRAFT_ITEM));
        needed.put("/office/items/{id}/edit", Optional.of(Permission.DRAFT_ITEM));
        needed.put("/office/items", Optional.of(Permission.READ_OFFICE));
        needed.put("/office/screening", Optional.of(Permission.READ_OFFICE));
        needed.put("/office/assessments", Optional.of(Permission.READ_OFFICE));
        needed.put("/office/assessments.csv", Optional.of(Permission.READ_OFFICE));
        needed.put("/office/interpretations", Optional.of(Permission.READ_OFFICE));
        needed.put("/office/interpretations.csv", Optional.of(Permission.READ_OFFICE));
        needed.put("/office/cleanups/new", Optional.of(Permission.START_CLEANUP));
        needed.put("/office/cleanups", Optional.of(Permission.READ_OFFICE));
        needed.put("/office/coverage", Optional.of(Permission.READ_OFFICE));
        needed.put("/office/catalog", Optional.of(Permission.READ_OFFICE));
        needed.put("/office/account", Optional.empty());
        needed.put("/office/hand-overs", Optional.empty());
        needed.put(FIRST_PAGE, Optional.empty());
        return needed;
    }

    /** The same of pages about what also went elsewhere, or came from there. */
    private static Map<String, Optional<Permission>> neededForElsewhere() {
        Map<String, Optional<Permission>> needed = new LinkedHashMap<>();
        needed.put("/office/channels/{body}/new", Optional.of(Permission.KEEP_CHANNELS));
        needed.put("/office/channels", Optional.of(Permission.READ_OFFICE));
        needed.put("/office/places/{body}", Optional.of(Permission.CHOOSE_PLACE));
        needed.put("/office/places", Optional.of(Permission.READ_OFFICE));
        needed.put("/office/mistakes", Optional.of(Permission.READ_OFFICE));
        needed.put("/office/mistakes/figures.csv", Optional.of(Permission.READ_OFFICE));
        needed.put("/office/registers/{body}/{register}/given", Optional.of(Permission.KEEP_CHANNELS));
        needed.put("/office/registers/{body}/{register}/columns", Optional.of(Permission.KEEP_REGISTERS));
        needed.put("/office/registers", Optional.of(Permission.READ_OFFICE));
        needed.put("/office/exchange/{body}/lists/new", Optional.of(Permission.BRING_IN));
        needed.put("/office/exchange/{body}/folders/new", Optional.of(Permission.BRING_IN));
        needed.put("/office/exchange", Optional.of(Permission.READ_OFFICE));
        return needed;
    }

    @TestFactory
    Stream<DynamicTest> a_page_that_no_post_of_the_person_opens_is_refused() {
        OwnTown town = new OwnTown(agencies, accounts);
        Map<Role, SignedIn> people = new EnumMap<>(Role.class);
        Stream.of(Role.values()).forEach(role -> people.put(role, town.person(role)));
        SignedIn clerk = town.person(Role.CONTRIBUTOR);
        Item item = publishing.draft(clerk, town.id(), Content.of("关于停水的公告", "各村：\n请储水。"));
        return pages().stream().flatMap(page -> {
            Page opened = new Page(page, address(page, town, item, clerk));
            return people.entrySet().stream()
                    .map(who -> DynamicTest.dynamicTest(
                            who.getKey() + " " + page, () -> assertOpens(opened, who.getKey(), who.getValue())));
        });
    }

    /** A page by its pattern, and one address of it: of something that is there, other than of a file or a hand-over. */
    private record Page(String pattern, String address) {
        boolean isThere() {
            return !pattern.matches(
                    ".*(/lines/|/hand-overs/|\\{position}|\\{review}|\\{campaign}|\\{delivery}|\\{staged}|\\{list}|\\{move}|\\{report}).*");
        }

        Optional<Permission> needed() {
            return NEEDED.entrySet().stream()
                    .filter(row -> begins(row.getKey()))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("say in this test what opens " + pattern))
                    .getValue();
        }

        private boolean begins(String row) {
            return pattern.equals(row) || (pattern.startsWith(row + "/") && !row.equals(FIRST_PAGE));
        }
    }

    private static String address(String page, OwnTown town, Item item, SignedIn clerk) {
        long id = page.startsWith("/office/items/")
                ? item.id()
                : page.startsWith("/office/people/") ? clerk.accountId() : town.id();
        return page.replace("{section}", "leader")
                .replace("{register}", page.endsWith("/given") ? "channels-board" : "items")
                .replace("{ending}", "csv")
                .replace("{id}", String.valueOf(id))
                .replaceAll("\\{[^/}]*}", String.valueOf(town.id()))
                .replaceAll("/change$", "/change?what=recode");
    }

    private void assertOpens(Page page, Role role, SignedIn who) {
        boolean isAllowed = page.needed().isEmpty()
                || Permissions.of(role).contains(page.needed().get());
        int status = http.get()
                .uri(page.address())
                .accept(MediaType.TEXT_HTML)
                .with(signedInAs(who))
                .exchange()
                .getResponse()
                .getStatus();
        if (isAllowed && page.isThere()) {
            assertThat(status).as(page.address()).isLessThan(400);
        } else if (isAllowed) {
            assertThat(status).as(page.address()).isEqualTo(404);
        } else {
            assertThat(status).as(page.address()).isIn(page.pattern().contains("{") ? List.of(403, 404) : List.of(403));
        }
    }

    /** Addresses of pages, variables without their patterns. */
    private Set<String> pages() {
        Set<String> pages = new TreeSet<>();
        mappings.getHandlerMethods().keySet().stream()
                .filter(OfficePagesByRoleTest::isRead)
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .filter(pattern -> pattern.equals(FIRST_PAGE) || pattern.startsWith(FIRST_PAGE + "/"))
                .map(pattern -> pattern.replaceAll("\\{([a-z]+):[^/]*}", "{$1}"))
                .forEach(pages::add);
        return pages;
    }

    private static boolean isRead(RequestMappingInfo mapping) {
        return mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET);
    }
}
