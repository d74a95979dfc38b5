package org.gongkai.web.platform.database;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * Brings the tables of every module up to date, forward only: one schema for each module, its steps in {@code
 * db/migration/MODULE}, its history in the schema itself.
 */
public final class Migrations {
    /** The modules that have tables, in no order that matters: none refers to the tables of another. */
    public static final List<String> MODULES = List.of(
            "agencies",
            "accounts",
            "audit",
            "ledger",
            "outbox",
            "organization",
            "files",
            "screening",
            "publishing",
            "catalog",
            "channels",
            "exchange",
            "places",
            "registers",
            "mistakes",
            "demo");

    private Migrations() {}

    /** Takes every step that is still to be taken; a step that was changed after it was taken ends the start. */
    public static void migrate(DataSource database) {
        for (String module : MODULES) {
            of(database, module).load().migrate();
        }
    }

    /**
     * Takes the steps of one module up to this one.
     *
     * @return false where there is no such step
     */
    public static boolean migrate(DataSource database, String module, String version) {
        Flyway flyway = of(database, module).target(version).load();
        flyway.migrate();
        MigrationInfo current = flyway.info().current();
        return current != null && MigrationVersion.fromVersion(version).equals(current.getVersion());
    }

    /** The steps of a module, the earliest first. */
    public static List<String> steps(DataSource database, String module) {
        return Arrays.stream(of(database, module).load().info().all())
                .map(MigrationInfo::getVersion)
                .filter(Objects::nonNull) // the making of the schema is in the list as well
                .map(MigrationVersion::getVersion)
                .toList();
    }

    private static FluentConfiguration of(DataSource database, String module) {
        return Flyway.configure().dataSource(database).schemas(module).locations("classpath:db/migration/" + module);
    }
}
