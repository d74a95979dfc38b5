package org.gongkai.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.LongStream;
import org.gongkai.web.accounts.Accounts;
import org.gongkai.web.accounts.NewAccount;
import org.gongkai.web.accounts.Post;
import org.gongkai.web.accounts.Role;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.agencies.Agencies;
import org.gongkai.web.agencies.AgencyKind;
import org.gongkai.web.agencies.NewAgency;
import org.gongkai.web.publishing.Publishing;
import org.gongkai.web.publishing.model.Content;
import org.gongkai.web.publishing.model.Item;
import org.gongkai.web.publishing.model.ItemAction;
import org.gongkai.web.publishing.model.Opinion;
import org.gongkai.web.search.indexing.IndexKeeper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Whoever follows every link of the public pages, guesses every number and searches for the very words, finds nothing of what is
 * on its way, returned, scheduled or withdrawn: each such text carries a word that stands nowhere else.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublicPagesCrawlIT {
    private static final String SECRET = "鹞鸮";
    private static final String OPEN = "鸬鹚";
    private static final int MOST = 2_000;

    @LocalServerPort
    private int port;

    @Autowired
    private Agencies agencies;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Publishing publishing;

    @Autowired
    private IndexKeeper keeper;

    private final HttpClient http = HttpClient.newHttpClient();
    private long town;
    private long last;

    @BeforeAll
    void makeATown() {
        town = agencies.establish(new NewAgency(
                        OptionalLong.empty(),
                        "柳湾镇人民政府",
                        "柳湾镇",
                        AgencyKind.COUNTY,
                        "990101101",
                        LocalDate.of(2010, 1, 1)))
                .id();
        for (int steps = 0; steps <= 5; steps++) {
            last = taken(SECRET, steps).id();
        }
        last = taken(OPEN, 6).id();
        last = act(Role.SIGNER, taken(Content.of("关于灯会的通知", "请各村保护" + SECRET + "。"), 6), ItemAction.WITHDRAW, "发错了")
                .id();
        Item revised = act(Role.CONTRIBUTOR, taken(OPEN, 6), ItemAction.REVISE, "");
        last = publishing
                .rewrite(person(Role.CONTRIBUTOR), revised.id(), revised.revision(), content(SECRET))
                .id();
    }

    @Test
    void nothing_that_is_not_public_stands_on_any_page_anybody_can_open() throws Exception {
        Deque<String> open = new ArrayDeque<>(starts());
        Set<String> seen = new HashSet<>(open);
        List<String> leaks = new ArrayList<>();
        boolean hasMetWhatIsPublic = false;
        while (!open.isEmpty() && seen.size() < MOST) {
            String path = open.remove();
            String page = get(path);
            hasMetWhatIsPublic |= page.contains(OPEN);
            if (page.replaceAll("value=\"[^\"]*\"", "").contains(SECRET) && !path.contains("words=")) {
                leaks.add(path);
            }
            links(path, page).stream().filter(seen::add).forEach(open::add);
        }
        assertThat(leaks).isEmpty();
        assertThat(hasMetWhatIsPublic).isTrue();
        assertThat(seen).hasSizeBetween(20, MOST - 1);
    }

    @Test
    void searching_for_the_very_words_finds_what_is_public_alone() throws Exception {
        keeper.rebuild();
        String found = get("/api/v1/search?words=" + OPEN);
        assertThat(found).contains("/items/");
        assertThat(get("/api/v1/search?words=" + SECRET)).contains("\"total\":0");
    }

    private List<String> starts() {
        List<String> starts =
                new ArrayList<>(List.of("/", "/items", "/bodies", "/catalog", "/search", "/api/v1/items"));
        starts.add("/api/v1/bodies");
        starts.add("/api/v1/catalog");
        starts.addAll(List.of("/feeds/items.atom", "/feeds/bodies/" + town + ".atom", "/feeds/items-1.xml"));
        starts.addAll(List.of("/sitemap.xml", "/robots.txt"));
        starts.addAll(List.of("/?lang=en", "/items?lang=en", "/items?size=large", "/bodies/" + town + "?lang=en"));
        starts.add("/search?words=" + SECRET);
        LongStream.rangeClosed(1, last + 2).forEach(id -> {
            starts.add("/items/" + id);
            starts.add("/items/" + id + "?lang=en&size=large");
            starts.add("/api/v1/items/" + id);
            starts.add("/items/" + id + "/attachments/1/a.pdf");
            starts.add("/office/items/" + id);
            starts.add("/api/v1/office/items/" + id);
        });
        return starts;
    }

    private String get(String path) throws IOException, InterruptedException {
        return http.send(
                        HttpRequest.newBuilder(
                                        URI.create("http://127.0.0.1:" + port).resolve(path))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private static List<String> links(String path, String page) {
        return page.startsWith("<!DOCTYPE")
                ? Jsoup.parse(page, "http://here" + path).select("a[href]").stream()
                        .map(link -> link.absUrl("href").replaceFirst("#.*", ""))
                        .filter(link -> link.startsWith("http://here/"))
                        .map(link -> asOneReads(link.substring("http://here".length())))
                        .toList()
                : List.of();
    }

    /** The same page in another size of letters or another language is one page: each would be met eight times over. */
    private static String asOneReads(String link) {
        return link.replaceAll("(?<=[?&])(size|lang)=[^&]*(&|$)", "").replaceFirst("[?&]$", "");
    }

    private Item taken(String word, int steps) {
        return taken(content(word), steps);
    }

    private Item taken(Content content, int steps) {
        List<ItemAction> way = List.of(
                ItemAction.SUBMIT,
                ItemAction.APPROVE,
                ItemAction.REVIEW_CONFIDENTIALITY,
                ItemAction.SIGN,
                ItemAction.PUBLISH);
        List<Role> who =
                List.of(Role.CONTRIBUTOR, Role.EDITOR, Role.CONFIDENTIALITY_REVIEWER, Role.SIGNER, Role.EDITOR);
        Item item = publishing.draft(person(Role.CONTRIBUTOR), town, content);
        for (int i = 0; i < Math.min(steps, way.size()); i++) {
            item = act(who.get(i), item, way.get(i), SECRET + "可以公开");
            if (steps == 5 && i == 3) {
                return act(Role.EDITOR, item, ItemAction.RETURN, SECRET + "再看看");
            }
        }
        return item;
    }

    private Item act(Role role, Item item, ItemAction action, String opinion) {
        return publishing.act(person(role), item.id(), item.revision(), action, Opinion.of(opinion), Optional.empty());
    }

    private SignedIn person(Role role) {
        String name = "crawl-" + role.name().toLowerCase(java.util.Locale.ROOT) + town;
        return accounts.named(name)
                .flatMap(account -> accounts.signedIn(account.id()))
                .orElseGet(() -> accounts.signedIn(accounts.open(new NewAccount(
                                        name, SECRET + "某", "a long enough password", List.of(new Post(role, town))))
                                .id())
                        .orElseThrow());
    }

    private static Content content(String word) {
        return Content.of("关于" + word + "保护的通知", "各村：\n请保护" + word + "。");
    }
}
