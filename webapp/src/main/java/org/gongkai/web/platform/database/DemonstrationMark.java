package org.gongkai.web.platform.database;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tells a demonstration's database from one that is meant: the first may be emptied, and its passwords are known. */
final class DemonstrationMark {
    private final DataSource pool;
    private final JdbcClient database;

    DemonstrationMark(DataSource pool) {
        this.pool = pool;
        database = JdbcClient.create(pool);
    }

    /**
     * Removes everything of a demonstration; nothing happens in a database without any of our tables.
     *
     * @throws WrongDataException the database holds something else, and keeps it
     */
    void startOver() {
        if (!schemasArePresent()) {
            return;
        }
        if (!isDemonstration()) {
            throw new WrongDataException(WrongDataException.Reason.NO_DEMONSTRATION);
        }
        Migrations.MODULES.forEach(module ->
                database.sql("drop schema if exists " + module + " cascade").update());
    }

    /**
     * Makes sure that a demonstration goes into a database of its own, and makes one anew whose making was broken off. The
     * tables are up to date.
     *
     * @throws WrongDataException bodies or accounts are there that no demonstration made
     */
    void prepare() {
        boolean isDemonstration = isDemonstration();
        if (!isDemonstration
                && holds("select exists (select 1 from agencies.agency) or exists (select 1 from accounts.account)")) {
            throw new WrongDataException(WrongDataException.Reason.NOT_FOR_A_DEMONSTRATION);
        }
        if (isDemonstration && holds("select exists (select 1 from demo.county where not is_finished)")) {
            startOver();
            Migrations.migrate(pool);
        }
    }

    /**
     * Makes sure that nobody serves what was made for trying: its passwords stand in a file.
     *
     * @throws WrongDataException the database holds a demonstration
     */
    void refuse() {
        if (isDemonstration()) {
            throw new WrongDataException(WrongDataException.Reason.DEMONSTRATION);
        }
    }

    private boolean schemasArePresent() {
        return database.sql("select count(*) from information_schema.schemata where schema_name in (:modules)")
                        .param("modules", Migrations.MODULES)
                        .query(Long.class)
                        .single()
                > 0;
    }

    private boolean isDemonstration() {
        return holds("select to_regclass('demo.county') is not null")
                && holds("select exists (select 1 from demo.county)");
    }

    private boolean holds(String question) {
        return database.sql(question).query(Boolean.class).single();
    }
}
