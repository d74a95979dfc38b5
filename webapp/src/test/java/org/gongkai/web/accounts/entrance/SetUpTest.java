package org.gongkai.web.accounts.entrance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.util.Locale;
import java.util.Objects;
import org.gongkai.web.accounts.Accounts;
import org.gongkai.web.accounts.Post;
import org.gongkai.web.accounts.Role;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.accounts.model.SetUp;
import org.gongkai.web.platform.command.StartNotice;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The first start of an installation: one link, once, for a day; then the two administrators and their second factor. */
@SpringBootTest(properties = "gongkai.test=set-up")
@AutoConfigureMockMvc
@DirtiesContext
class SetUpTest {
    private static final String FIRST = "长风破浪会有时直挂云帆";
    private static final String SECOND = "会当凌绝顶一览众山小啊";

    @Autowired
    private MockMvcTester http;

    @Autowired
    private Accounts accounts;

    @Autowired
    private SetUp setUp;

    @Autowired
    private StartNotice notice;

    @Autowired
    private JdbcClient database;

    @Test
    void the_first_start_prints_a_link_that_makes_two_administrators_and_works_once() {
        String former = secret();
        String secret = secret();
        assertThat(page(former)).as("a later start ends the former link").hasStatus(410);
        assertThat(page("")).hasStatus(410);
        database.sql("update accounts.set_up_link set expires_at = now()").update();
        assertThat(page(secret)).as("after a day").hasStatus(410);
        secret = secret();
        assertThat(page(secret)).hasStatusOk();
        assertThat(complete(secret, "anquan", "xitong", "短"))
                .hasStatusOk()
                .bodyText()
                .contains("至少要 10 个");
        assertThat(complete(secret, "tongyige", "tongyige", SECOND))
                .hasStatusOk()
                .bodyText()
                .contains("已经有人用了");
        assertThat(accounts.named("anquan")).isEmpty();
        assertThat(complete("made-up", "anquan", "xitong", SECOND)).hasStatus(410);
        assertThat(complete(secret, "anquan", "xitong", SECOND)).redirectedUrl().isEqualTo("/sign-in");
        assertThat(who("anquan").posts()).containsExactly(new Post(Role.SECURITY_ADMINISTRATOR, Post.EVERYWHERE));
        assertThat(who("xitong").posts()).containsExactly(new Post(Role.SYSTEM_ADMINISTRATOR, Post.EVERYWHERE));
        assertThat(complete(secret, "another", "onemore", SECOND)).hasStatus(410);
        assertThat(setUp.offer()).as("no link once there is an account").isEmpty();
        assertAdministratorSetsUpASecondFactorFirst();
    }

    private void assertAdministratorSetsUpASecondFactorFirst() {
        Cookie session = Objects.requireNonNull(http.post()
                .uri("/sign-in")
                .param("name", "anquan")
                .param("password", FIRST)
                .with(csrf())
                .exchange()
                .getResponse()
                .getCookie(SessionCookie.NAME));
        assertThat(http.get().uri("/office").cookie(session).exchange())
                .hasStatus(303)
                .redirectedUrl()
                .isEqualTo("/office/account/second-factor");
        assertThat(http.get()
                        .uri("/office/account/second-factor")
                        .cookie(session)
                        .exchange())
                .hasStatusOk()
                .bodyText()
                .contains("您的岗位要求登录时有第二重验证");
        assertThat(print(session, "不是这个口令吧不是")).bodyText().contains("现在的口令对不上");
        assertThat(print(session, FIRST)).bodyText().contains("口令卡");
        assertThat(http.get()
                        .uri("/office")
                        .cookie(session)
                        .exchange()
                        .getResponse()
                        .getStatus())
                .isNotEqualTo(303);
    }

    private MvcTestResult print(Cookie session, String password) {
        return http.post()
                .uri("/office/account/code-card")
                .param("password", password)
                .cookie(session)
                .with(csrf())
                .exchange();
    }

    private String secret() {
        String line =
                notice.line("http://127.0.0.1:8080/", Locale.SIMPLIFIED_CHINESE).orElseThrow();
        assertThat(line).contains("24 小时", "http://127.0.0.1:8080/set-up?token=");
        return line.substring(line.indexOf("token=") + "token=".length());
    }

    private MvcTestResult page(String secret) {
        return http.get().uri("/set-up?token=" + secret).exchange();
    }

    private MvcTestResult complete(String secret, String security, String system, String systemPassword) {
        return http.post()
                .uri("/set-up")
                .param("token", secret)
                .param("securityName", security)
                .param("securityPerson", "赵一")
                .param("securityPassword", FIRST)
                .param("systemName", system)
                .param("systemPerson", "钱二")
                .param("systemPassword", systemPassword)
                .with(csrf())
                .exchange();
    }

    private SignedIn who(String name) {
        return accounts.signedIn(accounts.named(name).orElseThrow().id()).orElseThrow();
    }
}
