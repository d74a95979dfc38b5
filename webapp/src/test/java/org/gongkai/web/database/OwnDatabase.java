package org.gongkai.web.database;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.gongkai.testkit.database.TestDatabase;
import org.gongkai.web.audit.keys.KeyFile;
import org.gongkai.web.platform.database.Migrations;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;
import org.springframework.util.FileSystemUtils;

/** A database and a master key for each context of a test; named in {@code META-INF/spring.factories}, so that no test has to ask for it. */
public final class OwnDatabase implements ContextCustomizerFactory {
    private static final int CONNECTIONS = 8;

    @Override
    public @Nullable ContextCustomizer createContextCustomizer(
            Class<?> test, List<ContextConfigurationAttributes> attributes) {
        return new Customizer();
    }

    /** A migrated database, and the pool to it; for tests that need no context, too. */
    public static HikariDataSource migrated() throws SQLException {
        return pool(TestDatabase.prepared("migrated", empty -> {
            try (HikariDataSource pool = pool(empty)) {
                Migrations.migrate(pool);
            }
        }));
    }

    /** A pool to this database; no connection is opened before it is asked for. */
    public static HikariDataSource pool(TestDatabase database) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(database.jdbcUrl());
        pool.setUsername(database.user());
        pool.setPassword(database.password());
        pool.setMaximumPoolSize(CONNECTIONS);
        pool.setMinimumIdle(0);
        return pool;
    }

    /** All are equal, so that contexts are shared as before. */
    private record Customizer() implements ContextCustomizer {
        @Override
        public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration merged) {
            try {
                HikariDataSource pool = migrated();
                DefaultListableBeanFactory beans = (DefaultListableBeanFactory) context.getBeanFactory();
                beans.registerSingleton("dataSource", pool);
                beans.registerDisposableBean("dataSource", pool::close);
                Path folder = Files.createTempDirectory("gongkai-test");
                beans.registerDisposableBean("testFolder", () -> FileSystemUtils.deleteRecursively(folder));
                Path key = folder.resolve("master.key");
                KeyFile.create(key);
                TestPropertyValues.of("gongkai.key-file=" + key).applyTo(context);
            } catch (SQLException | IOException e) {
                throw new IllegalStateException("no database or master key for the test", e);
            }
        }
    }
}
