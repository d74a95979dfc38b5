package org.gongkai.web.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.gongkai.web.accounts.AccountRefused.Reason;
import org.gongkai.web.accounts.model.secrets.Tokens;
import org.gongkai.web.agencies.Agencies;
import org.gongkai.web.agencies.AgencyKind;
import org.gongkai.web.agencies.NewAgency;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
class AccountsTest {
    private static final String PASSWORD = "长风破浪会有时直挂云帆";
    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @Autowired
    private Accounts accounts;

    @Autowired
    private Agencies agencies;

    @Autowired
    private Tokens tokens;

    @Autowired
    private JdbcClient database;

    private long body;

    @BeforeEach
    void establish() {
        body = agencies.establish(
                        new NewAgency(OptionalLong.empty(), "王庄镇人民政府", "王庄镇", AgencyKind.TOWNSHIP, "990124100", today))
                .id();
    }

    @Test
    void an_account_is_opened_with_posts_and_found_in_whatever_case_its_name_is_written() {
        Account account = open("Zhang.San", Role.EDITOR, Role.CONTRIBUTOR);
        assertThat(accounts.named(" ZHANG.san ")).contains(account);
        assertThat(accounts.signedIn(account.id()))
                .hasValueSatisfying(who -> assertThat(who.posts())
                        .containsExactly(new Post(Role.EDITOR, body), new Post(Role.CONTRIBUTOR, body)));
        assertThatThrownBy(() -> open("ZHANG.SAN", Role.EDITOR)).satisfies(is(Reason.NAME_TAKEN));
    }

    @Test
    void a_password_is_kept_as_an_argon2id_hash() {
        Account account = open("hash-of", Role.EDITOR);
        String kept = database.sql("select password_hash from accounts.account where id = :id")
                .param("id", account.id())
                .query(String.class)
                .single();
        assertThat(kept).startsWith("$argon2id$v=19$m=19456,t=2,p=1$").doesNotContain(PASSWORD);
    }

    @ParameterizedTest
    @CsvSource({
        "short-one, 九个字的口令不够长, PASSWORD_SHORT",
        "known-one, Admin@123456, PASSWORD_KNOWN",
        "poor-one, 111111222222, PASSWORD_KNOWN",
        "王庄镇办, 王庄镇办的口令是这个, PASSWORD_HOLDS_NAME",
        "a, 长风破浪会有时直挂云帆, NAME_FORM",
        "with blank, 长风破浪会有时直挂云帆, NAME_FORM"
    })
    void names_and_passwords_that_are_too_weak_are_refused(String name, String password, Reason reason) {
        assertThatThrownBy(() -> accounts.open(new NewAccount(name, "张三", password, List.of())))
                .satisfies(is(reason))
                .hasMessageNotContaining(password.length() > 20 ? password : "长风");
        assertThat(accounts.named(name)).isEmpty();
    }

    @Test
    void two_of_the_separated_administrators_never_meet_in_one_person() {
        Account account = open("li.si", Role.SYSTEM_ADMINISTRATOR, Role.EDITOR);
        for (Role other : List.of(Role.SECURITY_ADMINISTRATOR, Role.AUDIT_ADMINISTRATOR)) {
            assertThatThrownBy(() -> accounts.assign(account.id(), Holding.of(new Post(other, Post.EVERYWHERE), today)))
                    .satisfies(is(Reason.SEPARATED_ROLES));
        }
        accounts.release(account.id(), new Post(Role.SYSTEM_ADMINISTRATOR, body), today);
        accounts.assign(
                account.id(), Holding.of(new Post(Role.AUDIT_ADMINISTRATOR, Post.EVERYWHERE), today.plusDays(1)));
        assertThat(accounts.find(account.id()).orElseThrow().holdings()).hasSize(3);
    }

    @Test
    void combined_roles_are_noted_beside_the_post_that_was_given_last() {
        Account account = open("wang.wu", Role.EDITOR, Role.CONFIDENTIALITY_REVIEWER);
        assertThat(database.sql("select combined_with from accounts.holding where account_id = :id order by id")
                        .param("id", account.id())
                        .query(String.class)
                        .list())
                .containsExactly("", "EDITOR");
    }

    @Test
    void a_deputy_holds_the_post_from_the_first_to_the_last_day_and_not_longer() {
        Account account = open("zhao.liu", Role.CONTRIBUTOR);
        Post signer = new Post(Role.SIGNER, body);
        accounts.assign(account.id(), new Holding(signer, today.minusDays(3), Optional.of(today.minusDays(1)), true));
        assertThat(posts(account)).doesNotContain(signer);
        accounts.assign(account.id(), new Holding(signer, today, Optional.of(today), true));
        assertThat(posts(account)).contains(signer);
    }

    @Test
    void a_closed_account_is_nobody_and_its_tokens_end() {
        Account account = open("chen.qi", Role.EDITOR);
        String token =
                accounts.issueToken(account.id(), "导出", Duration.ofDays(1)).text();
        assertThat(tokens.accountOf(token)).contains(account.id());
        accounts.close(account.id());
        assertThat(accounts.signedIn(account.id())).isEmpty();
        assertThat(tokens.accountOf(token)).isEmpty();
    }

    @Test
    void a_token_is_kept_as_a_hash_and_ends_when_revoked() {
        Account account = open("zhou.ba", Role.EDITOR);
        IssuedToken token = accounts.issueToken(account.id(), "对接平台", Duration.ofDays(30));
        assertThat(token.toString()).doesNotContain(token.text());
        assertThat(tokens.accountOf(token.text() + "x")).isEmpty();
        assertThat(accounts.revokeToken(token.id())).isTrue();
        assertThat(accounts.revokeToken(token.id())).isFalse();
        assertThat(tokens.accountOf(token.text())).isEmpty();
    }

    private Account open(String name, Role... roles) {
        List<Post> posts =
                List.of(roles).stream().map(role -> new Post(role, body)).toList();
        return accounts.open(new NewAccount(name, "某某", PASSWORD, posts));
    }

    private List<Post> posts(Account account) {
        return accounts.signedIn(account.id()).orElseThrow().posts();
    }

    private static java.util.function.Consumer<Throwable> is(Reason reason) {
        return refusal -> assertThat(refusal)
                .isInstanceOfSatisfying(
                        AccountRefused.class, it -> assertThat(it.reason()).isEqualTo(reason));
    }
}
