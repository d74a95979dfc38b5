package org.gongkai.web.accounts.entrance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.gongkai.web.accounts.Accounts;
import org.gongkai.web.accounts.NewAccount;
import org.gongkai.web.accounts.Post;
import org.gongkai.web.accounts.Role;
import org.gongkai.web.accounts.model.Sessions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest
@AutoConfigureMockMvc
class SignInTest {
    private static final String PASSWORD = "长风破浪会有时直挂云帆";
    private static final String OWN_PAGE = "/office/account/sessions";

    @Autowired
    private MockMvcTester http;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Sessions sessions;

    @Autowired
    private JdbcClient database;

    @Test
    void a_sign_in_gives_a_cookie_that_scripts_cannot_read_and_other_sites_cannot_send() {
        open("anna", Role.EDITOR);
        MvcTestResult answer = signIn("anna", PASSWORD, "", "10.0.0.1");
        assertThat(answer).hasStatus(302).redirectedUrl().isEqualTo("/office");
        assertThat(answer.getResponse().getHeaders("Set-Cookie"))
                .filteredOn(line -> line.startsWith(SessionCookie.NAME))
                .singleElement()
                .asString()
                .contains("HttpOnly", "SameSite=Lax", "Path=/");
        assertThat(database.sql("select count(*) from accounts.session where secret_hash = sha256(:secret)")
                        .param("secret", cookie(answer).getValue().getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .query(Integer.class)
                        .single())
                .isOne();
        assertThat(open(OWN_PAGE, cookie(answer))).hasStatusOk();
    }

    @Test
    void a_cookie_brought_along_is_never_taken_over_and_its_session_ends() {
        open("bert", Role.EDITOR);
        Cookie first = cookie(signIn("bert", PASSWORD, "", "10.0.0.2"));
        MvcTestResult again = http.post()
                .uri("/sign-in")
                .param("name", "bert")
                .param("password", PASSWORD)
                .cookie(first)
                .with(csrf())
                .exchange();
        assertThat(cookie(again).getValue()).isNotEqualTo(first.getValue());
        assertThat(open(OWN_PAGE, first)).hasStatus(303);
        assertThat(open(OWN_PAGE, new Cookie(SessionCookie.NAME, "chosen-by-somebody")))
                .hasStatus(303);
    }

    @Test
    void an_unknown_name_a_wrong_password_and_a_closed_account_get_the_same_answer() {
        open("carl", Role.EDITOR);
        accounts.close(open("dora", Role.EDITOR));
        String wrong = page(signIn("carl", "这不是他的口令吧大概", "", "10.0.0.3"), "carl");
        assertThat(wrong).contains("没有登录成功");
        assertThat(page(signIn("nobody-at-all", PASSWORD, "", "10.0.0.3"), "nobody-at-all"))
                .isEqualTo(wrong);
        assertThat(page(signIn("dora", PASSWORD, "", "10.0.0.3"), "dora")).isEqualTo(wrong);
        assertThat(page(signIn("x".repeat(5000), PASSWORD, "", "10.0.0.3"), "x".repeat(5000)))
                .isEqualTo(wrong);
    }

    @ParameterizedTest
    @ValueSource(strings = {"emil", "not-known-either"})
    void after_five_tries_a_name_waits_whether_it_exists_or_not(String name) {
        if (name.equals("emil")) {
            open("emil", Role.EDITOR);
        }
        String last = "";
        for (int i = 0; i < 5; i++) {
            last = page(signIn(name, "又一次试一试这个口令", "", "10.1.0." + i), name);
        }
        MvcTestResult right = signIn(name.toUpperCase(java.util.Locale.ROOT), PASSWORD, "", "10.1.0.9");
        assertThat(page(right, name.toUpperCase(java.util.Locale.ROOT))).isEqualTo(last);
        database.sql("update accounts.attempt set first_at = first_at - interval '16 minutes'")
                .update();
        assertThat(signIn(name, PASSWORD, "", "10.1.0.9")).hasStatus(name.equals("emil") ? 302 : 200);
    }

    @Test
    void an_address_that_tries_many_names_waits() {
        open("fritz", Role.EDITOR);
        Set<String> others = addresses();
        signIn("name-0", "x", "", "10.2.0.1");
        String mine = addresses().stream()
                .filter(address -> !others.contains(address))
                .findAny()
                .orElseThrow();
        database.sql("update accounts.attempt set failures = 58 where encode(key_hash, 'hex') = :mine")
                .param("mine", mine)
                .update();
        assertThat(signIn("fritz", PASSWORD, "", "10.2.0.1")).hasStatus(302);
        signIn("name-58", "x", "", "10.2.0.1");
        signIn("name-59", "x", "", "10.2.0.1");
        assertThat(signIn("fritz", PASSWORD, "", "10.2.0.1")).hasStatusOk();
        assertThat(signIn("fritz", PASSWORD, "", "10.2.0.2")).hasStatus(302);
    }

    private Set<String> addresses() {
        return database.sql("select encode(key_hash, 'hex') as address from accounts.attempt where kind = 'ADDRESS'")
                .query((row, _) -> row.getString("address"))
                .set();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/",
                "//example.org",
                "/office//example.org",
                "/\\example.org",
                "/items",
                "/officer"
            })
    void nobody_is_led_to_another_site_after_signing_in(String back) {
        open("gast" + Integer.toHexString(back.hashCode()), Role.EDITOR);
        MvcTestResult answer = http.post()
                .uri("/sign-in")
                .param("name", "gast" + Integer.toHexString(back.hashCode()))
                .param("password", PASSWORD)
                .param("back", back)
                .with(csrf())
                .exchange();
        assertThat(answer).redirectedUrl().isEqualTo("/office");
    }

    @Test
    void sign_ins_and_their_refusals_stand_in_the_audit_trail_without_what_was_typed() {
        long id = open("lena", Role.EDITOR);
        signIn("lena", "错了的口令错了的口令", "", "10.3.0.1");
        signIn("niemand", "错了的口令错了的口令", "", "10.3.0.1");
        signIn("lena", PASSWORD, "", "10.3.0.1");
        assertThat(database.sql("""
                        select concat_ws(' ', action, account, subject_id, reason) from audit.entry
                         where address = '10.3.0.1' order by position
                        """).query(String.class).list())
                .containsExactly(
                        "account.sign-in-refused 0 %d PASSWORD".formatted(id),
                        "account.sign-in-refused 0 0 NAME",
                        "account.sign-in %d %d ".formatted(id, id));
        assertThat(database.sql("""
                        select action from audit.entry where subject_kind = 'account' and subject_id = :id
                         order by position
                        """)
                        .param("id", String.valueOf(id))
                        .query(String.class)
                        .list())
                .startsWith("account.open", "account.assign");
    }

    @Test
    void forms_without_their_token_are_refused() {
        assertThat(http.post()
                        .uri("/sign-in")
                        .param("name", "a")
                        .param("password", "b")
                        .exchange())
                .hasStatus(303);
        open("hans", Role.EDITOR);
        Cookie session = cookie(signIn("hans", PASSWORD, "", "10.0.0.4"));
        MvcTestResult background = http.post()
                .uri("/office/account/sessions/1/end")
                .cookie(session)
                .header("Sec-Fetch-Mode", "cors")
                .exchange();
        assertThat(background).hasStatus(403).bodyText().contains("form-expired");
    }

    @Test
    void signing_out_ends_the_session_and_an_idle_or_old_one_ends_by_itself() {
        open("ida", Role.EDITOR);
        Cookie first = cookie(signIn("ida", PASSWORD, "", "10.0.0.5"));
        assertThat(http.post().uri("/sign-out").cookie(first).with(csrf()).exchange())
                .hasStatus(302);
        assertThat(open(OWN_PAGE, first)).hasStatus(303);
        Cookie idle = cookie(signIn("ida", PASSWORD, "", "10.0.0.5"));
        database.sql("update accounts.session set last_seen_at = last_seen_at - interval '61 minutes'")
                .update();
        assertThat(open(OWN_PAGE, idle)).hasStatus(303);
        Cookie old = cookie(signIn("ida", PASSWORD, "", "10.0.0.5"));
        database.sql("update accounts.session set ends_at = now()").update();
        assertThat(open(OWN_PAGE, old)).hasStatus(303);
    }

    @Test
    void a_post_that_ends_a_closed_account_and_a_changed_password_count_at_once() {
        long id = open("jana", Role.EDITOR);
        Cookie session = cookie(signIn("jana", PASSWORD, "", "10.0.0.6"));
        assertThat(open(OWN_PAGE, session)).hasStatusOk();
        accounts.changePassword(id, "另外一句记得住的长口令");
        assertThat(open(OWN_PAGE, session)).hasStatus(303);
        Cookie next = cookie(signIn("jana", "另外一句记得住的长口令", "", "10.0.0.6"));
        accounts.close(id);
        assertThat(open(OWN_PAGE, next)).hasStatus(303);
        assertThat(sessions.of(id)).isEmpty();
    }

    @Test
    void a_token_opens_the_interface_and_one_that_ended_is_refused_with_its_own_code() {
        long id = open("karl", Role.EDITOR);
        String token = accounts.issueToken(id, "测试", Duration.ofDays(1)).text();
        assertThat(withToken(token)).hasStatus(404);
        database.sql("update accounts.token set expires_at = now() - interval '1 second'")
                .update();
        assertThat(withToken(token)).hasStatus(401).bodyText().contains("token-not-valid");
        assertThat(withToken("gk_made-up")).hasStatus(401);
    }

    private MvcTestResult withToken(String token) {
        return http.post()
                .uri("/api/v1/office/nothing-here")
                .header("Authorization", "Bearer " + token)
                .exchange();
    }

    private long open(String name, Role role) {
        return accounts.open(new NewAccount(name, "某某", PASSWORD, List.of(new Post(role, Post.EVERYWHERE))))
                .id();
    }

    private MvcTestResult open(String path, Cookie cookie) {
        return http.get().uri(path).cookie(cookie).exchange();
    }

    private MvcTestResult signIn(String name, String password, String code, String address) {
        return http.post()
                .uri("/sign-in")
                .param("name", name)
                .param("password", password)
                .param("code", code)
                .with(csrf())
                .with(request -> {
                    request.setRemoteAddr(address);
                    return request;
                })
                .exchange();
    }

    private static Cookie cookie(MvcTestResult answer) {
        return java.util.Objects.requireNonNull(answer.getResponse().getCookie(SessionCookie.NAME), "a session");
    }

    /** The page without what was typed and the token that differs each time. */
    private static String page(MvcTestResult answer, String name) {
        assertThat(answer).hasStatusOk();
        String body = new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
        return body.replace(name, "").replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }
}
