package org.gongkai.web.publishing.office.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.web.accounts.SignedInAs.signedInAs;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
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
import org.gongkai.web.audit.AuditLog;
import org.gongkai.web.audit.AuditRow;
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

/** Who reads and prescribes the steps of a body over the programming interface, and in which state of the plan; and the page beside it. */
@SpringBootTest
@AutoConfigureMockMvc
class ReviewPlanApiTest {
    private static final String PLAN = "{\"sectionReview\":true,\"reviews\":[\"分管领导审核\"]}";
    private static int count;

    @Autowired
    private MockMvcTester http;

    @Autowired
    private Agencies agencies;

    @Autowired
    private Accounts accounts;

    @Autowired
    private AuditLog audit;

    private long town;
    private SignedIn administrator;

    @BeforeEach
    void set() {
        town = body();
        administrator = person(Role.BODY_ADMINISTRATOR, town);
    }

    @TestFactory
    Stream<DynamicTest> only_who_administers_the_body_reads_and_prescribes_before_and_after_there_is_a_plan() {
        return Stream.of(Role.values())
                .map(role -> DynamicTest.dynamicTest(role.name(), () -> {
                    long own = body();
                    SignedIn who = person(role, role.isSeparated() ? Post.EVERYWHERE : own);
                    boolean isAllowed = Permissions.of(role).contains(Permission.MANAGE_BODIES);
                    for (String revision : List.of("\"0\"", "\"1\"")) {
                        assertThat(read(who, own)).hasStatus(isAllowed ? 200 : 403);
                        assertThat(put(who, own, revision, PLAN)).hasStatus(isAllowed ? 200 : 403);
                    }
                    if (!isAllowed) {
                        assertRefused(put(who, own, "\"0\"", PLAN), 403, "not-allowed");
                        assertThat(audit.of("review-plan", String.valueOf(own))).isEmpty();
                    }
                }));
    }

    @Test
    void a_plan_is_read_prescribed_and_read_again_each_with_its_revision() throws UnsupportedEncodingException {
        MvcTestResult none = read(administrator, town);
        assertThat(none).hasStatusOk().hasHeader(HttpHeaders.ETAG, "\"0\"");
        assertThat(text(none))
                .contains("\"sectionReview\":false", "\"reviews\":[]", "[\"EDITING\",\"CONFIDENTIALITY\",\"SIGNING\"]");
        assertThat(put(administrator, town, "\"0\"", PLAN)).hasStatusOk().hasHeader(HttpHeaders.ETAG, "\"1\"");
        MvcTestResult now = read(administrator, town);
        assertThat(now).hasHeader(HttpHeaders.ETAG, "\"1\"");
        assertThat(text(now))
                .contains(
                        "\"body\":" + town,
                        "\"sectionReview\":true",
                        "[\"分管领导审核\"]",
                        "[\"SECTION\",\"EDITING\",\"CONFIDENTIALITY\",\"REVIEW_ONE\",\"SIGNING\"]");
        assertThat(put(administrator, town, "\"1\"", "{}")).hasStatusOk().hasHeader(HttpHeaders.ETAG, "\"2\"");
        assertThat(text(read(administrator, town))).contains("\"sectionReview\":false", "\"reviews\":[]");
        assertThat(audit.of("review-plan", String.valueOf(town)))
                .extracting(AuditRow::entry)
                .extracting(entry -> entry.action() + " " + entry.reason())
                .first()
                .asString()
                .startsWith("review-plan.prescribe SECTION")
                .contains("分管领导审核");
    }

    @Test
    void a_stale_revision_is_412_a_missing_one_428_and_nothing_changes() {
        assertRefused(put(administrator, town, "\"1\"", PLAN), 412, "changed-meanwhile");
        assertThat(put(administrator, town, "\"0\"", PLAN)).hasStatusOk();
        assertRefused(put(administrator, town, "\"0\"", "{}"), 412, "changed-meanwhile");
        assertRefused(put(administrator, town, "", "{}"), 428, "revision-missing");
        assertThat(read(administrator, town)).hasHeader(HttpHeaders.ETAG, "\"1\"");
    }

    @Test
    void the_page_saves_over_what_it_showed_and_gives_back_what_was_typed_where_somebody_was_quicker()
            throws UnsupportedEncodingException {
        assertThat(save("0", "分管领导审核")).hasStatus(302);
        for (String stale : List.of("0", "")) {
            MvcTestResult refused = save(stale, "法制审核");
            assertThat(refused).hasStatusOk();
            assertThat(text(refused))
                    .contains("您打开以后，别人改过审核步骤", "分管领导审核", "value=\"法制审核\"")
                    .containsPattern("name=\"revision\" value=\"1\"");
        }
        assertThat(read(administrator, town)).hasHeader(HttpHeaders.ETAG, "\"1\"");
        assertThat(save("1", "法制审核")).hasStatus(302);
        assertThat(text(read(administrator, town))).contains("[\"法制审核\"]");
    }

    private MvcTestResult save(String revision, String first) {
        return http.post()
                .uri("/office/review-plans/" + town)
                .param("revision", revision)
                .param("first", first)
                .locale(Locale.SIMPLIFIED_CHINESE)
                .with(signedInAs(administrator))
                .with(csrf())
                .exchange();
    }

    @Test
    void steps_that_cannot_be_are_refused_in_words() {
        String four = "{\"reviews\":[\"一\",\"二\",\"三\",\"四\"]}";
        assertRefused(put(administrator, town, "\"0\"", four), 422, "too-many-steps");
        assertRefused(put(administrator, town, "\"0\"", "{\"reviews\":[\" \"]}"), 422, "step-name");
        assertRefused(put(administrator, town, "\"0\"", "{\"reviews\":[null]}"), 422, "step-name");
        String name = "审".repeat(31);
        assertRefused(put(administrator, town, "\"0\"", "{\"reviews\":[\"" + name + "\"]}"), 422, "step-name");
        assertRefused(put(administrator, town, "\"0\"", "{\"reviews\":"), 400, "unreadable-request");
    }

    @Test
    void another_body_is_refused_and_none_is_unknown() {
        assertRefused(read(administrator, body()), 403, "not-allowed");
        assertRefused(put(administrator, body(), "\"0\"", PLAN), 403, "not-allowed");
        assertRefused(read(administrator, 999_999), 404, "unknown-body");
        assertRefused(put(administrator, 999_999, "\"0\"", PLAN), 404, "unknown-body");
        assertThat(http.get().uri(address(town)).exchange()).hasStatus(401);
    }

    private MvcTestResult read(SignedIn who, long body) {
        return http.get().uri(address(body)).with(signedInAs(who)).exchange();
    }

    private MvcTestResult put(SignedIn who, long body, String revision, String plan) {
        MockMvcTester.MockMvcRequestBuilder request = http.put()
                .uri(address(body))
                .with(signedInAs(who))
                .with(csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .content(plan);
        return (revision.isEmpty() ? request : request.header(HttpHeaders.IF_MATCH, revision)).exchange();
    }

    private static String address(long body) {
        return "/api/v1/office/bodies/" + body + "/review-plan";
    }

    private static void assertRefused(MvcTestResult answer, int status, String code) {
        assertThat(answer).hasStatus(status).hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer).bodyJson().extractingPath("$.code").isEqualTo(code);
    }

    private static String text(MvcTestResult answer) throws UnsupportedEncodingException {
        return answer.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
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
        String name =
                "plan-" + count + "-" + role.name().toLowerCase(Locale.ROOT).charAt(0);
        long id = accounts.open(new NewAccount(name, "某某", "a long enough password", List.of(new Post(role, body))))
                .id();
        return accounts.signedIn(id).orElseThrow();
    }
}
