package org.gongkai.web.accounts.command;

import java.time.Clock;
import javax.sql.DataSource;
import org.gongkai.web.accounts.Acting;
import org.gongkai.web.accounts.model.AccountTrail;
import org.gongkai.web.accounts.model.TokenDesk;
import org.gongkai.web.audit.Who;
import org.gongkai.web.audit.keys.MasterKey;
import org.gongkai.web.audit.keys.NoMasterKey;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** As much of the application as tokens need: neither pages nor anything that runs by itself. */
final class TokenContext implements AutoCloseable {
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    TokenContext(DataSource database, Who operator) {
        context.registerBean(DataSource.class, () -> database);
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(database));
        context.registerBean(PlatformTransactionManager.class, () -> new JdbcTransactionManager(database));
        context.registerBean(Clock.class, Clock::systemUTC);
        context.registerBean(MasterKey.class, NoMasterKey::new);
        context.registerBean(Acting.class, () -> () -> operator);
        context.register(Transactions.class, AccountTrail.class, TokenDesk.class);
        context.scan(
                "org.gongkai.web.accounts.model.secrets",
                "org.gongkai.web.accounts.store",
                "org.gongkai.web.audit.store");
        context.refresh();
    }

    TokenDesk desk() {
        return context.getBean(TokenDesk.class);
    }

    @Override
    public void close() {
        context.close();
    }

    @EnableTransactionManagement(proxyTargetClass = true)
    static class Transactions {}
}
