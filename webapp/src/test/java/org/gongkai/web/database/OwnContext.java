package org.gongkai.web.database;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.time.Clock;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

/** A migrated database with transactions, a clock and the beans of a few packages: neither pages nor anything that runs by itself. */
public final class OwnContext implements AutoCloseable {
    private final HikariDataSource pool;
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    /** With the beans found in these packages. */
    public OwnContext(Clock clock, String... packages) {
        this(clock, new Class<?>[0], packages);
    }

    /** With these beans, and those found in the packages. */
    public OwnContext(Clock clock, Class<?>[] beans, String... packages) {
        try {
            pool = OwnDatabase.migrated();
        } catch (SQLException e) {
            throw new IllegalStateException("no database for the test", e);
        }
        context.registerBean(DataSource.class, () -> pool);
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(pool));
        context.registerBean(PlatformTransactionManager.class, () -> new JdbcTransactionManager(pool));
        context.registerBean(Clock.class, () -> clock);
        context.register(Transactions.class);
        for (Class<?> bean : beans) {
            context.register(bean);
        }
        context.scan(packages);
        context.refresh();
    }

    /** The bean of this type. */
    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** The connections. */
    public DataSource dataSource() {
        return pool;
    }

    /** For looking into tables. */
    public JdbcClient jdbc() {
        return bean(JdbcClient.class);
    }

    /** Does this in one transaction. */
    public <T> T inTransaction(Supplier<T> work) {
        TransactionTemplate template = new TransactionTemplate(bean(PlatformTransactionManager.class));
        return template.<T>execute(status -> work.get());
    }

    /** Does this in one transaction. */
    public void inTransaction(Runnable work) {
        new TransactionTemplate(bean(PlatformTransactionManager.class)).executeWithoutResult(status -> work.run());
    }

    @Override
    public void close() {
        context.close();
        pool.close();
    }

    @EnableTransactionManagement
    static class Transactions {}
}
