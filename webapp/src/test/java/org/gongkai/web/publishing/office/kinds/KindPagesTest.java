package org.gongkai.web.publishing.office.kinds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.web.accounts.SignedInAs.signedInAs;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.gongkai.web.accounts.Accounts;
import org.gongkai.web.accounts.NewAccount;
import org.gongkai.web.accounts.Post;
import org.gongkai.web.accounts.Role;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.agencies.Agencies;
import org.gongkai.web.agencies.AgencyKind;
import org.gongkai.web.agencies.NewAgency;
import org.gongkai.web.publishing.Publishing;
import org.gongkai.web.publishing.kinds.Particulars;
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
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The kind of an item in the form, on the pages and over the programming interface. */
@SpringBootTest
@AutoConfigureMockMvc
class KindPagesTest {
    private static int count;
    private static int people;

    @Autowired
    private MockMvcTester http;

    @Autowired
    private Agencies agencies;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Publishing publishing;

    private long town;
    private SignedIn clerk;

    @BeforeEach
    void set() {
        count++;
        town = agencies.establish(new NewAgency(
                        OptionalLong.empty(),
                        "柳湾镇人民政府",
                        "柳湾镇",
                        AgencyKind.TOWNSHIP,
                        "9907" + (10_000 + count),
                        LocalDate.of(2010, 1, 1)))
                .id();
        clerk = person(Role.CONTRIBUTOR);
    }

    private SignedIn person(Role role) {
        NewAccount account = new NewAccount("kind" + ++people, "王小类", "ten characters", List.of(new Post(role, town)));
        return accounts.signedIn(accounts.open(account).id()).orElseThrow();
    }

    private MvcTestResult send(String path, Map<String, String> fields) {
        var request = http.post().uri(path).with(signedInAs(clerk)).with(csrf());
        request.param("body", String.valueOf(town)).param("revision", "0");
        fields.forEach(request::param);
        return request.exchange();
    }

    private static String text(MvcTestResult result) throws Exception {
        return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void changing_the_kind_shows_its_fields_and_keeps_what_was_typed_of_the_one_before() throws Exception {
        String page = text(send(
                "/office/items/new/offer",
                Map.of(
                        "offer", "",
                        "title", "关于处罚的公示",
                        "kind", "penalty",
                        "elements[decided-on]", "2026-03-01",
                        "elements[effective-on]", "2026-05-05")));

        assertThat(page)
                .contains("关于处罚的公示", "违法事实", "罚款金额")
                .contains("name=\"elements[decided-on]\"", "value=\"2026-03-01\"")
                .containsPattern("type=\"hidden\" name=\"elements\\[effective-on\\]\" value=\"2026-05-05\"")
                .contains("<option value=\"决定\" selected=\"selected\"")
                .doesNotContain("item.element", "??");
    }

    @Test
    void a_value_that_cannot_be_read_is_told_beside_its_field_and_nothing_is_lost() throws Exception {
        String page = text(send(
                "/office/items/new",
                Map.of("title", "处罚公示", "kind", "penalty", "elements[fine]", "约三千", "elements[party]", "某商店")));

        assertThat(page)
                .contains("“罚款金额”没有写对", "金额看不懂", "value=\"约三千\"", "value=\"某商店\"")
                .contains("id=\"element-fine-problem\"");
    }

    @Test
    void what_is_saved_is_shown_with_its_day_and_comes_back_into_the_form() throws Exception {
        MvcTestResult saved = send(
                "/office/items/new",
                Map.of(
                        "title", "处罚公示",
                        "text", "全文",
                        "kind", "penalty",
                        "elements[fine]", "3000元",
                        "elements[decided-on]", "2026年9月28日",
                        "elements[effective-on]", "2026-05-05"));
        String address = String.valueOf(saved.getResponse().getHeader(HttpHeaders.LOCATION));

        assertThat(read(address))
                .contains("行政处罚决定", "3,000 元", "2026-09-28")
                .contains("应当在 2026-10-13 前公开（含当天，自作出决定之日起 7 个工作日内，")
                .doesNotContain("2026-05-05");
        assertThat(read(address + "/edit")).contains("value=\"3000\"", "value=\"2026-09-28\"");
        assertThat(text(send(address + "/submit", Map.of()))).contains("这种信息还缺：行政相对人、", "、处罚机关。请点");
        assertThat(read(address + "/approval-form")).contains("3,000 元");
    }

    private String read(String address) throws Exception {
        return text(http.get().uri(address).with(signedInAs(clerk)).exchange());
    }

    @Test
    void programs_send_a_kind_with_its_elements_and_are_told_what_is_missing() throws Exception {
        assertThat(post("/api/v1/office/items", "\"kind\":\"poem\"")).hasStatus(422);
        assertThat(text(post("/api/v1/office/items", "\"kind\":\"budget\",\"elements\":{\"approved-on\":\"soon\"}")))
                .contains("element-unreadable", "批准（批复）日期");
        MvcTestResult drafted =
                post("/api/v1/office/items", "\"kind\":\"normative\",\"elements\":{\"effective-on\":\"2026-04-01\"}");
        assertThat(drafted).hasStatus(201);
        assertThat(text(drafted)).contains("\"kind\":\"normative\"", "\"effective-on\":\"2026-04-01\"");

        MvcTestResult submitted = http.post()
                .uri(drafted.getResponse().getHeader(HttpHeaders.LOCATION) + "/submit")
                .with(signedInAs(clerk))
                .with(csrf())
                .header(HttpHeaders.IF_MATCH, "\"0\"")
                .exchange();
        assertThat(submitted).hasStatus(422);
        assertThat(text(submitted)).contains("element-missing", "这种信息还缺：文号。");
    }

    private MvcTestResult post(String path, String members) {
        return http.post()
                .uri(path)
                .with(signedInAs(clerk))
                .with(csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"body\":" + town + ",\"title\":\"办法\",\"text\":\"全文\"," + members + "}")
                .exchange();
    }

    @Test
    void the_kinds_are_told_to_everybody() throws Exception {
        assertThat(text(http.get().uri("/api/v1/kinds").exchange()))
                .contains("\"code\":\"service-guide\"", "办理材料", "\"need\":\"stage=award\"");
        assertThat(text(http.get().uri("/api/v1/kinds?lang=en").exchange())).contains("service guide", "materials");
    }

    @Test
    void the_portal_shows_the_elements_and_the_validity_of_today() throws Exception {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        long inForce = published(today.minusDays(3), today);
        long over = published(today.minusDays(30), today.minusDays(1));
        long toCome = published(today.plusDays(1), today.plusDays(400));

        assertThat(page(inForce))
                .contains("行政规范性文件", "施行日期", today.minusDays(3).toString(), "<dd class=\"validity in_force\">有效");
        assertThat(page(over)).contains("<dd class=\"validity expired\">已失效");
        assertThat(page(toCome)).contains("<dd class=\"validity not_yet\">尚未施行");
    }

    private String page(long id) throws Exception {
        return text(http.get().uri("/items/" + id).exchange());
    }

    private long published(LocalDate from, LocalDate until) {
        Particulars said =
                new Particulars("normative", Map.of("effective-on", from.toString(), "expires-on", until.toString()));
        Content content = Content.of("办法", "<p>全文</p>").with(said);
        Item item = publishing.draft(clerk, town, numbered(content));
        item = act(clerk, item, ItemAction.SUBMIT, "");
        SignedIn editor = person(Role.EDITOR);
        item = act(editor, item, ItemAction.APPROVE, "");
        item = act(person(Role.CONFIDENTIALITY_REVIEWER), item, ItemAction.REVIEW_CONFIDENTIALITY, "可以公开");
        item = act(person(Role.SIGNER), item, ItemAction.SIGN, "");
        return act(editor, item, ItemAction.PUBLISH, "").id();
    }

    private static Content numbered(Content content) {
        return new Content(
                content.title(),
                content.text(),
                content.attribute(),
                "",
                "柳政规〔2026〕1号",
                Optional.empty(),
                Optional.empty(),
                "",
                List.of(),
                content.classification(),
                content.particulars());
    }

    private Item act(SignedIn who, Item item, ItemAction action, String opinion) {
        return publishing.act(who, item.id(), item.revision(), action, Opinion.of(opinion), Optional.empty());
    }
}
