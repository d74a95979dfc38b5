package org.gongkai.web.backup.store;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.gongkai.web.backup.model.Digest;
import org.gongkai.web.backup.model.Manifest;
import org.gongkai.web.backup.model.TableCopy;

/** Everything in the tables as it was at the moment this was opened, while others go on changing it. */
public final class Snapshot implements AutoCloseable {
    private static final Digest UNKNOWN = new Digest(0, 0, "");

    private static final String TABLES = """
            select n.nspname || '.' || c.relname as name,
                array(select a.attname::text from pg_catalog.pg_attribute a
                    where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
                    order by a.attnum) as columns
            from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
            where n.nspname = any (?) and c.relkind = 'r' and c.relname <> 'flyway_schema_history'
            order by 1
            """;

    private static final String HISTORIES = """
            select n.nspname::text as module from pg_catalog.pg_class c
            join pg_catalog.pg_namespace n on n.oid = c.relnamespace
            where n.nspname = any (?) and c.relname = 'flyway_schema_history'
            """;

    private static final String SEQUENCES = """
            select schemaname || '.' || sequencename as name, last_value from pg_catalog.pg_sequences
            where schemaname = any (?) and last_value is not null
            """;

    private final Session session;

    private Snapshot(Session session) {
        this.session = session;
    }

    /** The state of this database now. */
    public static Snapshot of(DataSource database) throws SQLException {
        Connection connection = database.getConnection();
        connection.setReadOnly(true);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        return new Snapshot(new Session(connection));
    }

    /** The tables of all modules, not yet copied. */
    public List<TableCopy> tables() throws SQLException {
        return session.ask(
                TABLES,
                row -> new TableCopy(
                        row.getString("name"),
                        Arrays.asList((String[]) row.getArray("columns").getArray()),
                        UNKNOWN));
    }

    /** Writes the rows of a table. */
    public void copy(TableCopy table, OutputStream out) throws SQLException, IOException {
        session.copyOut(table, out);
    }

    /** Where each numbering stands: at least as far as the rows of the snapshot. */
    public Map<String, Long> sequences() throws SQLException {
        Map<String, Long> sequences = new HashMap<>();
        session.ask(SEQUENCES, row -> sequences.put(row.getString("name"), row.getLong("last_value")));
        return sequences;
    }

    /** Where the data come from. */
    public Manifest.Origin origin(Clock clock) throws SQLException {
        String server =
                session.ask("show server_version", row -> row.getString(1)).getFirst();
        return new Manifest.Origin(clock.instant(), server, keyId(), migrations());
    }

    private Map<String, String> migrations() throws SQLException {
        Map<String, String> migrations = new HashMap<>();
        for (String module : session.ask(HISTORIES, row -> row.getString("module"))) {
            session.ask(
                    "select version from " + Session.quoted(module) + ".flyway_schema_history"
                            + " where version is not null and success order by installed_rank desc limit 1",
                    row -> migrations.put(module, row.getString("version")));
        }
        return migrations;
    }

    /** Of data that are older than the register of keys there is none. */
    private Optional<String> keyId() throws SQLException {
        boolean isThere = session.ask("select to_regclass('audit.master_key') is not null", row -> row.getBoolean(1))
                .getFirst();
        return isThere
                ? session
                        .ask("select id from audit.master_key where retired_at is null", row -> row.getString("id"))
                        .stream()
                        .findFirst()
                : Optional.empty();
    }

    @Override
    public void close() throws SQLException {
        session.close();
    }
}
