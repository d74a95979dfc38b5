package org.gongkai.web.platform.database;

import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Brings the tables of every module up to date, forward only: one schema for each module, its steps in {@code
 * db/migration/MODULE}, its history in the schema itself.
 */
public final class Migrations {
    /** The modules that have tables, in no order that matters: none refers to the tables of another. */
    public static final List<String> MODULES =
            List.of("agencies", "accounts", "audit", "ledger", "outbox", "publishing", "demo");

    private Migrations() {}

    /**
     * Removes everything of a demonstration; nothing happens in a database without any of our tables.
     *
     * @throws NoDemonstrationException the database holds something else, and keeps it
     */
    static void startOver(DataSource database) {
        JdbcClient client = JdbcClient.create(database);
        long schemas = client.sql("select count(*) from information_schema.schemata where schema_name in (:modules)")
                .param("modules", MODULES)
                .query(Long.class)
                .single();
        if (schemas == 0) {
            return;
        }
        boolean isDemo = client.sql("select to_regclass('demo.county') is not null")
                .query(Boolean.class)
                .single();
        if (!isDemo
                || client.sql("select count(*) from demo.county")
                                .query(Long.class)
                                .single()
                        == 0) {
            throw new NoDemonstrationException();
        }
        MODULES.forEach(module ->
                client.sql("drop schema if exists " + module + " cascade").update());
    }

    /** Takes every step that is still to be taken; a step that was changed after it was taken ends the start. */
    public static void migrate(DataSource database) {
        for (String module : MODULES) {
            Flyway.configure()
                    .dataSource(database)
                    .schemas(module)
                    .locations("classpath:db/migration/" + module)
                    .load()
                    .migrate();
        }
    }
}
