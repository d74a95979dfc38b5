package org.gongkai.web.backup.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.gongkai.web.backup.model.TableCopy;
import org.gongkai.web.platform.database.Migrations;

/**
 * Fills migrated tables in one transaction. Keys to other tables are taken away first and verified anew at the end, as rows may
 * name one another in a circle; triggers that watch over changes rest meanwhile.
 */
public final class Loading implements AutoCloseable {
    private static final String TABLES = """
            select n.nspname || '.' || c.relname as name from pg_catalog.pg_class c
            join pg_catalog.pg_namespace n on n.oid = c.relnamespace
            where n.nspname = any (?) and c.relkind = 'r' and c.relname <> 'flyway_schema_history' order by 1
            """;

    private static final String KEYS = """
            select n.nspname || '.' || t.relname as name, k.conname::text as key, pg_get_constraintdef(k.oid) as definition
            from pg_catalog.pg_constraint k join pg_catalog.pg_class t on t.oid = k.conrelid
            join pg_catalog.pg_namespace n on n.oid = t.relnamespace
            where k.contype = 'f' and k.conparentid = 0 and n.nspname = any (?) order by k.oid
            """;

    private final Session session;
    private final List<Key> keys;
    private final List<String> tables;

    /** A key to another table. */
    private record Key(String table, String name, String definition) {}

    private Loading(Session session) throws SQLException {
        this.session = session;
        this.tables = session.ask(TABLES, row -> row.getString("name"));
        this.keys = session.ask(
                KEYS, row -> new Key(row.getString("name"), row.getString("key"), row.getString("definition")));
    }

    /** Begins; until {@link #finish} nothing of it is seen by anybody. */
    public static Loading begin(DataSource database) throws SQLException {
        Loading loading = new Loading(new Session(database.getConnection()));
        for (Key key : loading.keys) {
            loading.session.run(
                    "alter table " + Session.quotedName(key.table) + " drop constraint " + Session.quoted(key.name));
        }
        for (String table : loading.tables) {
            loading.session.run("alter table " + Session.quotedName(table) + " disable trigger user");
            // with what migrations put there; truncated here and now it is filled from its beginning to its end, while
            // otherwise short rows would go where room is left, and be written out again in another order
            loading.session.run("truncate table " + Session.quotedName(table));
        }
        return loading;
    }

    /** Whether any schema of ours is there. */
    public static boolean isEmpty(DataSource database) throws SQLException {
        try (Session session = new Session(database.getConnection())) {
            return session.ask("select nspname from pg_catalog.pg_namespace where nspname = any (?)", row -> true)
                    .isEmpty();
        }
    }

    /** Takes our schemas away from a database in which there were none before. */
    public static void abandon(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String module : Migrations.MODULES) {
                statement.execute("drop schema if exists " + Session.quoted(module) + " cascade");
            }
        }
    }

    /** Adds the rows of a table. */
    public void fill(TableCopy table, InputStream rows) throws SQLException, IOException {
        session.copyIn(table, rows);
    }

    /** Writes the rows of a table as they are now. */
    public void copy(TableCopy table, OutputStream out) throws SQLException, IOException {
        session.copyOut(table, out);
    }

    /** Verifies the keys, lets triggers and numberings go on, and makes all of it last. */
    public void finish(Map<String, Long> sequences) throws SQLException {
        for (Key key : keys) {
            session.run("alter table " + Session.quotedName(key.table) + " add constraint " + Session.quoted(key.name)
                    + " " + key.definition);
        }
        for (String table : tables) {
            session.run("alter table " + Session.quotedName(table) + " enable trigger user");
        }
        for (Map.Entry<String, Long> sequence : sequences.entrySet()) {
            String name = Session.quotedName(sequence.getKey()).replace("'", "''");
            session.run("select setval('" + name + "', " + sequence.getValue() + ")");
        }
        session.commit();
        for (String table : tables) {
            session.run("analyze " + Session.quotedName(table));
        }
        session.commit();
    }

    @Override
    public void close() throws SQLException {
        session.close();
    }
}
