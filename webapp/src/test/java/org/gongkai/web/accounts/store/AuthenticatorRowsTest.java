package org.gongkai.web.accounts.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gongkai.web.accounts.Accounts;
import org.gongkai.web.accounts.NewAccount;
import org.gongkai.web.accounts.model.secrets.SecondFactors;
import org.gongkai.web.audit.PersonKeys;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
class AuthenticatorRowsTest {
    private static final byte[] SECRET = "twenty bytes, plain!".getBytes(StandardCharsets.UTF_8);

    @Autowired
    private Accounts accounts;

    @Autowired
    private SqlFactorStore store;

    @Autowired
    private PlainAuthenticators plain;

    @Autowired
    private SecondFactors factors;

    @Autowired
    private PersonKeys keys;

    @Autowired
    private JdbcClient database;

    @Test
    void a_copy_of_the_database_alone_holds_no_secret() {
        long account = open("rows.one");
        store.replaceAuthenticator(account, SECRET, true);
        assertThat(kept(account)).isNotEqualTo(SECRET).hasSizeGreaterThan(SECRET.length);
        assertThat(store.authenticator(account, false)).contains(SECRET);
    }

    @Test
    void a_secret_that_was_kept_in_plain_is_read_and_enciphered_at_the_next_start() {
        long account = open("rows.two");
        database.sql(
                        "insert into accounts.authenticator (account_id, secret, is_confirmed) values (:id, :secret, true)")
                .param("id", account)
                .param("secret", SECRET)
                .update();
        assertThat(store.authenticator(account, false)).contains(SECRET);
        plain.encipher();
        assertThat(kept(account)).isNotEqualTo(SECRET);
        assertThat(store.authenticator(account, false)).contains(SECRET);
    }

    @Test
    void an_authenticator_that_can_be_read_no_more_opens_nothing() {
        long account = open("rows.three");
        store.replaceAuthenticator(account, SECRET, true);
        assertThat(keys.destroy("account/" + account)).isTrue();
        assertThat(store.authenticator(account, false)).isEmpty();
        assertThat(factors.accepts(account, "")).isFalse();
        assertThat(factors.accepts(account, "123456")).isFalse();
    }

    private byte[] kept(long account) {
        return database.sql("select secret from accounts.authenticator where account_id = :id and is_enciphered")
                .param("id", account)
                .query(byte[].class)
                .single();
    }

    private long open(String name) {
        return accounts.open(new NewAccount(name, "某某", "a long enough password", List.of()))
                .id();
    }
}
