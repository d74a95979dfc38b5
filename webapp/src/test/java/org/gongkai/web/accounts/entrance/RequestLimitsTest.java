package org.gongkai.web.accounts.entrance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.platform.command.WrongSettingException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.servlet.i18n.FixedLocaleResolver;

class RequestLimitsTest {
    private static final String CITIZEN = "203.0.113.7";
    private static final String NEIGHBOUR = "203.0.113.8";
    private static final String THIS_MACHINE = "127.0.0.1";

    private Instant now = Instant.parse("2026-01-31T08:00:00Z");
    private final RequestLimits limits = limits("2");

    @AfterEach
    void forgetWhoWasSignedIn() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void an_address_that_asks_too_often_is_told_when_to_come_again_and_others_are_not_held_up() throws Exception {
        assertThat(ask("GET", "/search", CITIZEN).getStatus()).isEqualTo(200);
        assertThat(ask("GET", "/api/v1/search", CITIZEN).getStatus()).isEqualTo(200);
        MockHttpServletResponse refused = ask("GET", "/api/v1/search", CITIZEN);
        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(refused.getHeader("Retry-After")).isEqualTo("30");
        assertThat(refused.getContentType()).startsWith("application/problem+json");
        assertThat(refused.getContentAsString())
                .contains("\"code\":\"too-often\"", "\"status\":429", "请过 30 秒再试")
                .doesNotContain("{0}");
        assertThat(ask("GET", "/search", NEIGHBOUR).getStatus()).isEqualTo(200);
        assertThat(ask("GET", "/items", CITIZEN).getStatus()).isEqualTo(200);
        now = now.plusSeconds(30);
        assertThat(ask("GET", "/search", CITIZEN).getStatus()).isEqualTo(200);
    }

    @Test
    void an_account_is_counted_wherever_it_comes_from_and_apart_from_others_at_its_address() throws Exception {
        signIn(7);
        ask("PUT", "/api/v1/office/items/1", CITIZEN);
        ask("POST", "/office/items/1/submit", NEIGHBOUR);
        assertThat(ask("PUT", "/api/v1/office/items/1", "2001:db8::1").getStatus())
                .isEqualTo(429);
        assertThat(ask("GET", "/office/items", CITIZEN).getStatus()).isEqualTo(200);
        signIn(8);
        assertThat(ask("PUT", "/api/v1/office/items/1", CITIZEN).getStatus()).isEqualTo(200);
    }

    @Test
    void who_asks_for_what_is_public_with_a_token_is_counted_by_account_others_by_address() throws Exception {
        signIn(7);
        ask("GET", "/search", CITIZEN);
        ask("GET", "/search", CITIZEN);
        assertThat(ask("GET", "/search", CITIZEN).getStatus()).isEqualTo(429);
        assertThat(withToken("/api/v1/search", CITIZEN).getStatus()).isEqualTo(200);
    }

    @Test
    void a_house_with_an_address_of_version_six_is_one_network() throws Exception {
        ask("GET", "/search", "2001:db8:1:2::1");
        ask("GET", "/search", "2001:db8:1:2:ffff::9");
        assertThat(ask("GET", "/search", "2001:db8:1:2::3").getStatus()).isEqualTo(429);
        assertThat(ask("GET", "/search", "2001:db8:1:3::1").getStatus()).isEqualTo(200);
    }

    @Test
    void what_this_machine_asks_of_itself_is_not_limited() throws Exception {
        signIn(7);
        for (String path : List.of("/search", "/office/items")) {
            for (int i = 0; i < 5; i++) {
                assertThat(ask("GET", path, THIS_MACHINE).getStatus()).isEqualTo(200);
                assertThat(ask("GET", path, "::1").getStatus()).isEqualTo(200);
            }
        }
    }

    @Test
    void behind_a_proxy_of_this_machine_that_is_not_declared_accounts_are_counted_and_addresses_are_not()
            throws Exception {
        for (int i = 0; i < 3; i++) {
            assertThat(handedOn("/search").getStatus()).isEqualTo(200);
        }
        signIn(7);
        handedOn("/office/items");
        handedOn("/office/items");
        assertThat(handedOn("/office/items").getStatus()).isEqualTo(429);
    }

    @Test
    void only_words_that_no_declared_proxy_left_over_tell_of_one_that_is_not_declared() {
        MockHttpServletRequest request = request("GET", "/search", CITIZEN);
        assertThat(Asking.comesThroughUndeclared(request)).isFalse();
        request.addHeader("X-Forwarded-For", "198.51.100.7");
        assertThat(Asking.comesThroughUndeclared(request)).isTrue();
        request.setAttribute("org.apache.tomcat.request.forwarded", true);
        assertThat(Asking.comesThroughUndeclared(request)).isFalse();
    }

    @Test
    void a_form_that_was_sent_too_soon_comes_back_with_what_was_typed() throws Exception {
        signIn(7);
        ask("POST", "/office/items/new", CITIZEN);
        ask("POST", "/office/items/new", CITIZEN);
        MockHttpServletRequest form = request("POST", "/office/items/new", CITIZEN);
        form.addHeader("Accept", "text/html");
        form.setContentType("application/x-www-form-urlencoded");
        form.addParameter("title", "关于开展春季植树的通知");
        MockHttpServletResponse answer = send(form);
        assertThat(answer.getStatus()).isEqualTo(429);
        assertThat(answer.getForwardedUrl()).isEqualTo("/sign-in/again");
        assertThat(form.getAttribute(Refusing.WAIT)).isEqualTo(30L);
        assertThat(form.getAttribute(KeptForm.ATTRIBUTE))
                .isEqualTo(new KeptForm("/office/items/new", List.of(new KeptForm.Field("title", "关于开展春季植树的通知"))));
    }

    @Test
    void zero_lifts_a_limit() throws Exception {
        RequestLimits none = limits("0");
        for (int i = 0; i < 5; i++) {
            MockHttpServletResponse answer = new MockHttpServletResponse();
            none.doFilter(request("GET", "/search", CITIZEN), answer, new MockFilterChain());
            assertThat(answer.getStatus()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "many", "1.5", "", "999999999"})
    void a_limit_that_is_no_number_is_refused_in_words(String set) {
        assertThatThrownBy(() -> limits(set))
                .isInstanceOfSatisfying(
                        WrongSettingException.class,
                        refused -> assertThat(refused.sentence(Locale.SIMPLIFIED_CHINESE))
                                .isEqualTo("“" + set + "”不能用作 GONGKAI_LIMITS_SEARCHING：应为不超过 8 位的整数，0 表示不限制"));
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /search, SEARCHING",
        "GET, /api/v1/search/suggestions, SUGGESTING",
        "GET, /, READING",
        "GET, /items/4/mistake, READING",
        "POST, /items/4/mistake, TELLING",
        "GET, /mistakes/7KQ2-9XWM-30A1, READING",
        "GET, /items/4/attachments/1/a.pdf, READING",
        "POST, /sign-in, READING",
        "GET, /catalog/7/files/catalog.pdf, MAKING",
        "GET, /items/4/text.docx, MAKING",
        "POST, /office/audit/export, MAKING",
        "GET, /office, WORKING",
        "HEAD, /office/items, WORKING",
        "POST, /office/items/new, CHANGING",
        "DELETE, /api/v1/office/items/1/attachments/1, CHANGING",
        "GET, /api/v1/audit, WORKING",
        "GET, /api/v1/bodies/3, READING",
        "GET, /ui/foundation.css,",
        "POST, /api/v1/reports/read,",
        "GET, /actuator/health/readiness,"
    })
    void what_is_asked_for_is_told_by_method_and_address(String method, String path, Action expected) {
        assertThat(CountedAddresses.actionOf(request(method, path, CITIZEN))).isEqualTo(Optional.ofNullable(expected));
    }

    private RequestLimits limits(String perMinute) {
        ResourceBundleMessageSource words = new ResourceBundleMessageSource();
        words.setBasename("messages");
        words.setDefaultEncoding("UTF-8");
        words.setFallbackToSystemLocale(false);
        MockEnvironment settings = new MockEnvironment();
        for (Action action : Action.values()) {
            settings.setProperty("gongkai.limits." + action.setting(), perMinute);
        }
        return new RequestLimits(
                settings, () -> now, new Refusing(words, new FixedLocaleResolver(Locale.SIMPLIFIED_CHINESE)));
    }

    private MockHttpServletResponse ask(String method, String path, String address) throws Exception {
        return send(request(method, path, address));
    }

    private MockHttpServletResponse withToken(String path, String address) throws Exception {
        MockHttpServletRequest request = request("GET", path, address);
        request.addHeader("Authorization", "Bearer one");
        return send(request);
    }

    private MockHttpServletResponse handedOn(String path) throws Exception {
        MockHttpServletRequest request = request("GET", path, THIS_MACHINE);
        request.addHeader("X-Forwarded-For", CITIZEN);
        return send(request);
    }

    private MockHttpServletResponse send(MockHttpServletRequest request) throws Exception {
        MockHttpServletResponse answer = new MockHttpServletResponse();
        limits.doFilter(request, answer, new MockFilterChain());
        return answer;
    }

    private static MockHttpServletRequest request(String method, String path, String address) {
        MockHttpServletRequest request = new MockHttpServletRequest(method, path);
        request.setRemoteAddr(address);
        return request;
    }

    private static void signIn(long account) {
        SecurityContextHolder.getContext()
                .setAuthentication(StaffAuthentication.byToken(new SignedIn(account, "name", "somebody", List.of())));
    }
}
