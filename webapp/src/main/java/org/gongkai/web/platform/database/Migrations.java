package org.gongkai.web.platform.database;

import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings the tables of every module up to date, forward only: one schema for each module, its steps in {@code
 * db/migration/MODULE}, its history in the schema itself.
 */
public final class Migrations {
    /** The modules that have tables, in no order that matters: none refers to the tables of another. */
    public static final List<String> MODULES =
            List.of("agencies", "accounts", "audit", "ledger", "outbox", "organization", "publishing", "demo");

    private Migrations() {}

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
