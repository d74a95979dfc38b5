package org.gongkai.web.ui.kept;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.zip.GZIPInputStream;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Pages of the portal that are kept: never older than the database, and each reader's own. */
@SpringBootTest
@AutoConfigureMockMvc
class KeptPagesTest {
    private static int count;

    @Autowired
    private MockMvcTester http;

    @Autowired
    private Agencies agencies;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Publishing publishing;

    @Autowired
    private KeptPages kept;

    private long town;
    private Item item;

    @BeforeEach
    void publish() {
        count++;
        town = agencies.establish(new NewAgency(
                        OptionalLong.empty(),
                        "白沙镇人民政府",
                        "白沙镇",
                        AgencyKind.TOWNSHIP,
                        "9903" + (10000 + count),
                        LocalDate.of(2000, 1, 1)))
                .id();
        item = onward(publishing.draft(person(Role.CONTRIBUTOR), town, Content.of("防汛通知", "各村：\n请备沙袋。")));
    }

    @Test
    void what_was_rendered_is_sent_again_while_nothing_changed() throws IOException {
        for (String address : List.of("/items/" + item.id(), "/bodies/" + town, "/items", "/")) {
            long before = kept.count();
            byte[] first = body(get(address));
            assertThat(kept.count()).as(address).isEqualTo(before + 1);
            assertThat(body(get(address))).isEqualTo(first);
            assertThat(kept.count()).as(address).isEqualTo(before + 1);
        }
    }

    @Test
    void a_browser_that_has_the_page_is_told_so_until_it_changes() {
        MvcTestResult first = get("/items/" + item.id());
        String tag = Objects.requireNonNull(first.getResponse().getHeader(HttpHeaders.ETAG));
        assertThat(first)
                .hasHeader(HttpHeaders.CACHE_CONTROL, "max-age=0, must-revalidate")
                .hasHeader(HttpHeaders.VARY, "Accept-Encoding, Cookie");
        assertThat(again(tag)).hasStatus(304);
        revise("防汛通知（修订）");
        assertThat(again(tag)).hasStatusOk().bodyText().contains("防汛通知（修订）");
    }

    @Test
    void what_is_withdrawn_is_gone_from_every_page_at_once() {
        assertThat(get("/items/" + item.id())).bodyText().contains("请备沙袋");
        assertThat(get("/bodies/" + town)).bodyText().contains("防汛通知");
        act(Role.SIGNER, ItemAction.WITHDRAW, Opinion.of("文字有误"));
        assertThat(get("/items/" + item.id())).hasStatus(410).bodyText().doesNotContain("请备沙袋");
        assertThat(get("/bodies/" + town)).hasStatusOk().bodyText().doesNotContain("防汛通知");
    }

    @Test
    void a_new_name_of_the_body_stands_on_its_pages_at_once() {
        assertThat(get("/bodies/" + town)).bodyText().contains("白沙镇人民政府");
        assertThat(get("/items/" + item.id())).bodyText().doesNotContain("白沙湾镇人民政府");
        agencies.rename(town, "白沙湾镇人民政府", "白沙湾镇", LocalDate.of(2020, 1, 1));
        assertThat(get("/bodies/" + town)).bodyText().contains("白沙湾镇人民政府");
        assertThat(get("/items/" + item.id())).bodyText().contains("白沙湾镇人民政府");
    }

    @Test
    void every_language_and_size_has_a_page_of_its_own() {
        String address = "/items/" + item.id();
        assertThat(get(address)).bodyText().contains("lang=\"zh-CN\"", "class=\"normal\"", "发布机构");
        assertThat(http.get().uri(address).cookie(new Cookie("lang", "en")))
                .bodyText()
                .contains("lang=\"en\"")
                .doesNotContain("发布机构");
        assertThat(http.get().uri(address).cookie(new Cookie("size", "large")))
                .bodyText()
                .contains("class=\"large\"");
        assertThat(get(address)).bodyText().contains("lang=\"zh-CN\"", "class=\"normal\"");
    }

    @Test
    void it_is_packed_for_those_only_who_take_it_so() throws IOException {
        byte[] plain = body(get("/items/" + item.id()));
        MvcTestResult packed = getAs("deflate, gzip;q=0.8");
        assertThat(packed).hasHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        try (GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(body(packed)))) {
            assertThat(unpacked.readAllBytes()).isEqualTo(plain);
        }
        for (String encodings : List.of("gzip;q=0", "br", "identity")) {
            MvcTestResult result = getAs(encodings);
            assertThat(result).doesNotContainHeader(HttpHeaders.CONTENT_ENCODING);
            assertThat(body(result)).isEqualTo(plain);
        }
        assertThat(new String(plain, StandardCharsets.UTF_8)).contains("请备沙袋");
    }

    private MvcTestResult get(String address) {
        return http.get().uri(address).exchange();
    }

    private MvcTestResult getAs(String encodings) {
        return http.get()
                .uri("/items/" + item.id())
                .header(HttpHeaders.ACCEPT_ENCODING, encodings)
                .exchange();
    }

    private MvcTestResult again(String tag) {
        return http.get()
                .uri("/items/" + item.id())
                .header(HttpHeaders.IF_NONE_MATCH, tag)
                .exchange();
    }

    private static byte[] body(MvcTestResult result) {
        return result.getResponse().getContentAsByteArray();
    }

    private void revise(String title) {
        act(Role.CONTRIBUTOR, ItemAction.REVISE, Opinion.NONE);
        item = publishing.rewrite(
                person(Role.CONTRIBUTOR), item.id(), item.revision(), Content.of(title, "各村：\n请备沙袋和雨衣。"));
        item = onward(item);
    }

    /** From a draft to the public. */
    private Item onward(Item draft) {
        item = draft;
        act(Role.CONTRIBUTOR, ItemAction.SUBMIT, Opinion.NONE);
        act(Role.EDITOR, ItemAction.APPROVE, Opinion.NONE);
        act(Role.CONFIDENTIALITY_REVIEWER, ItemAction.REVIEW_CONFIDENTIALITY, Opinion.of("不涉密，可以公开"));
        act(Role.SIGNER, ItemAction.SIGN, Opinion.NONE);
        act(Role.EDITOR, ItemAction.PUBLISH, Opinion.NONE);
        return item;
    }

    private void act(Role role, ItemAction action, Opinion opinion) {
        item = publishing.act(person(role), item.id(), item.revision(), action, opinion, Optional.empty());
    }

    private SignedIn person(Role role) {
        String name = "kept-" + role.name().toLowerCase(Locale.ROOT) + town;
        return accounts.named(name)
                .or(() -> Optional.of(
                        accounts.open(new NewAccount(name, "某某", "ten characters", List.of(new Post(role, town))))))
                .flatMap(account -> accounts.signedIn(account.id()))
                .orElseThrow();
    }
}
