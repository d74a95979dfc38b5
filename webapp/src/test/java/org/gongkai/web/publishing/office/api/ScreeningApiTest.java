package org.gongkai.web.publishing.office.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.web.accounts.SignedInAs.signedInAs;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
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
import org.gongkai.web.files.FileIntake;
import org.gongkai.web.files.Received;
import org.gongkai.web.publishing.ItemFiles;
import org.gongkai.web.publishing.Publishing;
import org.gongkai.web.publishing.Repairs;
import org.gongkai.web.publishing.ScreenedItems;
import org.gongkai.web.publishing.model.Content;
import org.gongkai.web.publishing.model.Item;
import org.gongkai.web.publishing.model.ItemAction;
import org.gongkai.web.publishing.model.Opinion;
import org.gongkai.web.publishing.model.PublicItems;
import org.gongkai.web.publishing.model.Step;
import org.gongkai.web.publishing.sweep.SweptItems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Who reads what screening found, covers it and answers for it over the programming interface, at which step, of which body. */
@SpringBootTest
@AutoConfigureMockMvc
class ScreeningApiTest {
    private static final Content LISTED = Content.of("公示", "<p>手机13812345678</p>");
    private static final String ANSWER = "{\"reason\":\"对外公布的值班电话\"}";
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
    private ScreenedItems screened;

    @Autowired
    private Repairs repairs;

    @Autowired
    private ItemFiles files;

    @Autowired
    private FileIntake intake;

    @Autowired
    private PublicItems portal;

    @Autowired
    private SweptItems swept;

    private long town;
    private SignedIn editor;

    @BeforeEach
    void set() {
        town = body();
        editor = person(Role.EDITOR, town);
    }

    @TestFactory
    Stream<DynamicTest> who_may_change_the_item_at_its_step_repairs_it_and_whoever_works_for_the_body_reads() {
        return Stream.of(Role.values())
                .flatMap(role -> Stream.of(Step.DRAFT, Step.EDITING)
                        .map(step -> DynamicTest.dynamicTest(role + " " + step, () -> {
                            SignedIn who = person(role, role.isSeparated() ? Post.EVERYWHERE : town);
                            boolean reads = Permissions.of(role).contains(Permission.READ_OFFICE);
                            boolean changes = Permissions.of(role)
                                    .contains(step == Step.DRAFT ? Permission.DRAFT_ITEM : Permission.EDIT_ITEM);
                            int status = changes ? 200 : reads ? 403 : 404;
                            assertThat(read(who, at(step).id())).hasStatus(reads ? 200 : 404);
                            assertThat(mask(who, at(step))).hasStatus(status);
                            assertThat(answer(who, at(step), ANSWER)).hasStatus(status);
                            assertThat(clean(who, at(step))).hasStatus(changes ? 404 : status);
                        })));
    }

    @Test
    void those_of_another_body_know_nothing_of_it() {
        Item item = at(Step.DRAFT);
        SignedIn stranger = person(Role.EDITOR, body());

        assertRefused(read(stranger, item.id()), 404, "unknown-item");
        assertRefused(mask(stranger, item), 404, "unknown-item");
        assertRefused(answer(stranger, item, ANSWER), 404, "unknown-item");
        assertRefused(clean(stranger, item), 404, "unknown-item");
    }

    @Test
    void a_file_is_cleaned_and_the_item_has_another_revision() {
        Item item = withFile("名单\t身份证号\n王某\t110101199003070038");
        assertThat(clean(editor, item)).hasStatusOk().hasHeader(HttpHeaders.ETAG, "\"" + (item.revision() + 1) + "\"");
        assertThat(screened.of(publishing.find(editor, item.id())).isClean()).isTrue();
        assertRefused(clean(editor, item), 412, "changed-meanwhile");
        assertRefused(clean(editor, withFile("各村")), 422, "file-nothing-to-redact");
        assertRefused(clean(editor, at(Step.DRAFT)), 404, "unknown-file");
    }

    @Test
    void what_is_public_and_waits_for_another_look_is_listed_for_those_who_work_for_the_body() {
        SignedIn signer = person(Role.SIGNER, town);
        Item item = publishing.draft(editor, town, Content.of("转移通知", "<p>请马上转移。</p>"));
        String urgently = "/api/v1/office/items/" + item.id() + "/publish-urgently";
        String revision = "\"" + item.revision() + "\"";
        assertRefused(post(editor, urgently, revision, "{\"opinion\":\"暴雨\"}"), 403, "not-allowed");
        assertRefused(post(signer, urgently, revision, "{}"), 422, "reason-missing");
        assertThat(post(signer, urgently, revision, "{\"opinion\":\"暴雨\"}")).hasStatusOk();
        swept.note(portal.shown(List.of(item.id())).getFirst(), List.of("RESIDENT_ID"), Instant.EPOCH);

        assertThat(get(editor, "/api/v1/office/urgent"))
                .bodyJson()
                .extractingPath("$[0].item")
                .isEqualTo((int) item.id());
        assertThat(get(editor, "/api/v1/office/screening"))
                .bodyJson()
                .extractingPath("$.items[0].codes[0]")
                .isEqualTo("RESIDENT_ID");
        SignedIn elsewhere = person(Role.EDITOR, body());
        assertThat(get(elsewhere, "/api/v1/office/urgent"))
                .hasStatusOk()
                .bodyText()
                .isEqualTo("[]");
        SignedIn auditor = person(Role.AUDIT_ADMINISTRATOR, Post.EVERYWHERE);
        assertRefused(get(auditor, "/api/v1/office/urgent"), 403, "not-allowed");
        assertRefused(get(auditor, "/api/v1/office/screening"), 403, "not-allowed");
    }

    private MvcTestResult get(SignedIn who, String address) {
        return http.get().uri(address).with(signedInAs(who)).exchange();
    }

    private Item withFile(String text) {
        Item draft = publishing.draft(editor, town, Content.of("名单", "<p>见附件。</p>"));
        try (Received file = intake.receive("a.txt", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))) {
            return files.attach(editor, draft.id(), draft.revision(), List.of(file));
        }
    }

    @Test
    void what_was_found_is_told_with_its_place_and_what_may_stand_there() {
        assertThat(read(editor, at(Step.DRAFT).id())).hasStatusOk().bodyJson().isLenientlyEqualTo("""
                        {"isClean": false, "remarks": [{
                            "what": {"code": "mobile", "isBlocking": true, "part": "text", "file": ""},
                            "places": [{"line": 1, "excerpt": {"before": "手机", "found": "13812345678"},
                                "instead": {"masked": "138****5678"}}],
                            "answer": null}]}""");
    }

    @Test
    void links_are_told_with_their_state_and_reason_and_keep_nothing_back() {
        Item item = publishing.draft(
                editor,
                town,
                Content.of(
                        "通知", "<p>见<a href=\"http://10.1.2.3/a\">系统</a>和<a href=\"https://www.gov.cn/\">网站</a></p>"));

        assertThat(read(editor, item.id())).hasStatusOk().bodyJson().isLenientlyEqualTo("""
                        {"isClean": true, "remarks": [], "links": [
                            {"written": {"address": "http://10.1.2.3/a", "words": "系统", "line": 1},
                             "state": "INTERNAL", "reason": "INNER_ADDRESS", "isToBeMended": true, "asked": null},
                            {"written": {"address": "https://www.gov.cn/", "words": "网站", "line": 1},
                             "state": "NOT_VERIFIED", "reason": "NOT_LISTED", "isToBeMended": false, "asked": null}]}""");
        assertThat(submit(item)).hasStatusOk();
    }

    @Test
    void nothing_goes_on_before_it_is_settled_and_a_stale_revision_settles_nothing() {
        Item item = at(Step.DRAFT);
        assertRefused(submit(item), 409, "screening-open");
        assertRefused(mask(editor, item, "\"7\""), 412, "changed-meanwhile");
        assertRefused(mask(editor, item, ""), 428, "revision-missing");
        assertRefused(answer(editor, item, "{}"), 422, "reason-missing");
        assertRefused(answer(editor, item, "{\"reason\":\"" + "长".repeat(301) + "\"}"), 422, "too-long");

        assertThat(answer(editor, item, ANSWER)).hasStatusOk();

        assertThat(submit(item)).hasStatusOk();
    }

    /** An item with a telephone; somebody has answered for it where it has been submitted. */
    private Item at(Step step) {
        Item draft = publishing.draft(editor, town, LISTED);
        if (step == Step.DRAFT) {
            return draft;
        }
        repairs.answer(editor, draft.id(), draft.revision(), key(draft), "值班电话");
        return publishing.act(editor, draft.id(), draft.revision(), ItemAction.SUBMIT, Opinion.NONE, Optional.empty());
    }

    private MvcTestResult read(SignedIn who, long item) {
        return http.get().uri(address(item, "")).with(signedInAs(who)).exchange();
    }

    private MvcTestResult mask(SignedIn who, Item item) {
        return mask(who, item, "\"" + item.revision() + "\"");
    }

    private MvcTestResult mask(SignedIn who, Item item, String revision) {
        return post(who, address(item.id(), "/" + key(item) + "/mask"), revision, "{}");
    }

    private MvcTestResult answer(SignedIn who, Item item, String form) {
        return post(who, address(item.id(), "/" + key(item) + "/answer"), "\"" + item.revision() + "\"", form);
    }

    private MvcTestResult clean(SignedIn who, Item item) {
        return post(who, address(item.id(), "/files/1/clean"), "\"" + item.revision() + "\"", "{}");
    }

    private MvcTestResult submit(Item item) {
        return post(editor, "/api/v1/office/items/" + item.id() + "/submit", "\"" + item.revision() + "\"", "{}");
    }

    private MvcTestResult post(SignedIn who, String address, String revision, String form) {
        MockMvcTester.MockMvcRequestBuilder request = http.post()
                .uri(address)
                .with(signedInAs(who))
                .with(csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .content(form);
        return (revision.isEmpty() ? request : request.header(HttpHeaders.IF_MATCH, revision)).exchange();
    }

    private String key(Item item) {
        return screened.of(item).remarks().getFirst().key();
    }

    private static String address(long item, String more) {
        return "/api/v1/office/items/" + item + "/screening" + more;
    }

    private static void assertRefused(MvcTestResult answer, int status, String code) {
        assertThat(answer).hasStatus(status).hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer).bodyJson().extractingPath("$.code").isEqualTo(code);
    }

    private long body() {
        return agencies.establish(new NewAgency(
                        OptionalLong.empty(),
                        "双河镇人民政府",
                        "双河镇",
                        AgencyKind.TOWNSHIP,
                        "990124",
                        LocalDate.of(2020, 1, 1)))
                .id();
    }

    private SignedIn person(Role role, long body) {
        count++;
        String name = "screening-" + count + "-"
                + role.name().toLowerCase(Locale.ROOT).charAt(0);
        long id = accounts.open(new NewAccount(name, "某某", "a long enough password", List.of(new Post(role, body))))
                .id();
        return accounts.signedIn(id).orElseThrow();
    }
}
