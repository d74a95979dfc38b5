package org.gongkai.web.platform.database;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Duration;
import javax.sql.DataSource;
import org.gongkai.postgres.DatabaseAddress;
import org.gongkai.postgres.RefusedException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.LivenessState;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * The database in the data folder, or the one {@code GONGKAI_DB_URL} names, with its tables brought up to date before anyone
 * asks. Beans end in the opposite order: the connections first, the server last.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnMissingBean(DataSource.class)
class DatabaseWiring {
    private static final int CONNECTIONS = 16;

    @Bean
    Database database(@Value("${gongkai.data}") Path dataFolder, @Value("${gongkai.db.url:}") String url)
            throws RefusedException {
        return Database.at(DatabaseAddress.of(url, dataFolder));
    }

    /** Without its database the application answers nothing: whoever watches the process learns that it should be started again. */
    @Bean
    ApplicationListener<ApplicationReadyEvent> databaseWatch(Database database, ApplicationEventPublisher events) {
        return ready -> database.whenGone(() -> AvailabilityChangeEvent.publish(events, ready, LivenessState.BROKEN));
    }

    @Bean
    DatabaseUpkeep databaseUpkeep(Database database) {
        return new DatabaseUpkeep(database);
    }

    @Bean
    DataSource dataSource(Database database, Environment settings) {
        HikariDataSource pool = new HikariDataSource();
        pool.setPoolName("gongkai");
        pool.setJdbcUrl(database.jdbcUrl());
        pool.setUsername(database.user());
        pool.setPassword(database.password());
        pool.setMaximumPoolSize(CONNECTIONS);
        pool.setConnectionTimeout(Duration.ofSeconds(10).toMillis());
        bringUpToDate(
                pool,
                settings.matchesProfiles("demo"),
                settings.getProperty("gongkai.demo.fresh", Boolean.class, false));
        return pool;
    }

    private static void bringUpToDate(DataSource pool, boolean isDemo, boolean isFresh) {
        DemonstrationMark mark = new DemonstrationMark(pool);
        if (isDemo && isFresh) {
            mark.startOver();
        }
        Migrations.migrate(pool);
        if (isDemo) {
            mark.prepare();
        } else {
            mark.refuse();
        }
    }
}
