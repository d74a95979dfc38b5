package org.gongkai.bench.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.gongkai.bench.load.Rows.Table;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Takes the rows of planned items into the tables, by {@code copy}. Triggers do not run, so their counts and the serial numbers
 * are set afterwards; keys to other rows are taken away and given back, which makes the database verify every one of them.
 */
final class Fill {
    private static final int BATCH = 2_000;
    private static final int AHEAD = 4;
    private static final int MAKERS = 2;

    private static final String KEYS = """
            select t.relname as table_name, k.conname as name, pg_get_constraintdef(k.oid) as definition
            from pg_catalog.pg_constraint k join pg_catalog.pg_class t on t.oid = k.conrelid
            where k.contype = 'f' and k.connamespace = cast('publishing' as regnamespace) order by k.oid
            """;

    private final DataSource source;
    private final Rows rows;

    Fill(DataSource source, Rows rows) {
        this.source = source;
        this.rows = rows;
    }

    /** Where free numbers begin. */
    static Rows.First first(JdbcClient jdbc) {
        return new Rows.First(next(jdbc, "publishing.item"), next(jdbc, "publishing.review"));
    }

    private static long next(JdbcClient jdbc, String table) {
        return jdbc.sql("select coalesce(max(id), 0) + 1 from " + table)
                .query(Long.class)
                .single();
    }

    /** A key to another table. */
    private record Key(String table, String name, String definition) {}

    /** Takes all rows in. */
    void run() throws SQLException {
        List<Key> keys = JdbcClient.create(source)
                .sql(KEYS)
                .query((row, _) ->
                        new Key(row.getString("table_name"), row.getString("name"), row.getString("definition")))
                .list();
        try (Connection connection = source.getConnection()) {
            for (Key key : keys) {
                execute(connection, "alter table publishing." + key.table() + " drop constraint " + key.name());
            }
            triggers(connection, "disable");
            copy(connection.unwrap(PGConnection.class).getCopyAPI());
            for (Key key : keys) {
                String added = " add constraint " + key.name() + " " + key.definition();
                execute(connection, "alter table publishing." + key.table() + added);
            }
            triggers(connection, "enable");
            settle(connection);
        }
    }

    private static void triggers(Connection connection, String verb) throws SQLException {
        for (Table table : Table.values()) {
            execute(connection, "alter table " + table.tableName() + " " + verb + " trigger user");
        }
    }

    private void copy(CopyManager copies) throws SQLException {
        Queue<Future<Map<Table, CopyText>>> ahead = new ArrayDeque<>();
        try (ExecutorService makers = Executors.newFixedThreadPool(MAKERS)) {
            int next = 0;
            while (next < rows.plan().count() || !ahead.isEmpty()) {
                while (ahead.size() < AHEAD && next < rows.plan().count()) {
                    int from = next;
                    next = Math.min(rows.plan().count(), from + BATCH);
                    int to = next;
                    ahead.add(makers.submit(() -> rows.of(from, to)));
                }
                for (Map.Entry<Table, CopyText> some : ahead.remove().get().entrySet()) {
                    copies.copyIn(some.getKey().copy(), some.getValue().stream());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What triggers and doors would have kept, and what the database's own upkeep would do in its time. */
    private void settle(Connection connection) throws SQLException {
        for (String table : new String[] {"publishing.item", "publishing.review"}) {
            execute(
                    connection,
                    "select setval(pg_get_serial_sequence('%s', 'id'), (select max(id) from %s))"
                            .formatted(table, table));
        }
        execute(connection, """
                update publishing.item i set public_kind = v.kind from publishing.item_version v
                where v.item = i.id and v.number = i.public_version and i.public_kind is null""");
        execute(connection, "truncate publishing.item_count");
        execute(connection, """
                insert into publishing.item_count (body, step, visibility, items)
                select body, step, visibility, count(*) from publishing.item group by body, step, visibility""");
        for (Map.Entry<String, Integer> last : rows.plan().lastSerials().entrySet()) {
            String[] codeAndYear = last.getKey().split("/", 2);
            execute(connection, """
                    insert into publishing.code_serial (code, year, last) values ('%s', %s, %d)
                    on conflict (code, year) do update set last = greatest(code_serial.last, excluded.last)""".formatted(codeAndYear[0], codeAndYear[1], last.getValue()));
        }
        execute(
                connection,
                "vacuum (analyze) publishing.item, publishing.item_version, publishing.review,"
                        + " publishing.approval, publishing.screened, publishing.publication, publishing.shown_entry");
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
