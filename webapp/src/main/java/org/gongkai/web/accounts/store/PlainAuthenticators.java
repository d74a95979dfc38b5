package org.gongkai.web.accounts.store;

import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Enciphers the secrets of authenticators that an earlier version kept in plain, when the application has started. */
@Component
class PlainAuthenticators {
    private final JdbcClient database;
    private final SqlFactorStore store;

    PlainAuthenticators(JdbcClient database, SqlFactorStore store) {
        this.database = database;
        this.store = store;
    }

    @EventListener(ApplicationStartedEvent.class)
    @Transactional
    void encipher() {
        database.sql("select account_id from accounts.authenticator where not is_enciphered for update")
                .query(Long.class)
                .list()
                .forEach(this::encipher);
    }

    private void encipher(long account) {
        byte[] secret = store.authenticator(account, true).orElseThrow();
        database.sql("update accounts.authenticator set secret = :secret, is_enciphered = true where account_id = :id")
                .param("id", account)
                .param("secret", store.enciphered(account, secret))
                .update();
    }
}
