package org.gongkai.web.exchange.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gongkai.web.exchange.model.Decision;
import org.gongkai.web.exchange.model.Staged;
import org.gongkai.web.exchange.model.StagedStore;
import org.gongkai.web.exchange.tables.Mapping;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tables that wait, in rows. */
@Repository
class SqlStagedTables implements StagedStore {
    private static final String STAGED = """
            select id, body, source, file_name, sha256, is_mapped, fields, columns, places, decisions
            from exchange.staged where account = :account and""";

    private final JdbcClient database;

    SqlStagedTables(JdbcClient database) {
        this.database = database;
    }

    @Override
    public long keep(long account, String purpose, Staged staged, byte[] content) {
        database.sql("delete from exchange.staged where account = :account and body = :body and purpose = :purpose")
                .param("account", account)
                .param("body", staged.body())
                .param("purpose", purpose)
                .update();
        return database.sql("""
                        insert into exchange.staged (account, body, purpose, source, file_name, sha256, content)
                        values (:account, :body, :purpose, :source, :name, :hash, :content) returning id""")
                .param("account", account)
                .param("body", staged.body())
                .param("purpose", purpose)
                .param("source", staged.sent().source())
                .param("name", staged.sent().fileName())
                .param("hash", staged.sent().sha256())
                .param("content", content)
                .query(Long.class)
                .single();
    }

    @Override
    public Optional<Staged> find(long account, String purpose, long id) {
        return database.sql(STAGED + " purpose = :purpose and id = :id")
                .param("account", account)
                .param("purpose", purpose)
                .param("id", id)
                .query(SqlStagedTables::staged)
                .optional();
    }

    @Override
    public Optional<Staged> waiting(long account, String purpose, long body) {
        return database.sql(STAGED + " purpose = :purpose and body = :body")
                .param("account", account)
                .param("purpose", purpose)
                .param("body", body)
                .query(SqlStagedTables::staged)
                .optional();
    }

    @Override
    public byte[] content(long id) {
        return database.sql("select content from exchange.staged where id = :id")
                .param("id", id)
                .query((row, _) -> row.getBytes("content"))
                .single();
    }

    @Override
    public void choose(long id, Mapping mapping, Map<String, Decision> decisions) {
        Map<String, Integer> columns = new TreeMap<>(mapping.columns());
        Map<String, Decision> said = new TreeMap<>(decisions);
        database.sql("""
                        update exchange.staged set is_mapped = true, fields = :fields, columns = :columns,
                            places = :places, decisions = :decisions
                        where id = :id""")
                .param("id", id)
                .param("fields", columns.keySet().toArray(String[]::new))
                .param("columns", columns.values().toArray(Integer[]::new))
                .param("places", said.keySet().toArray(String[]::new))
                .param("decisions", said.values().stream().map(Decision::name).toArray(String[]::new))
                .update();
    }

    @Override
    public void forget(long id) {
        database.sql("delete from exchange.staged where id = :id")
                .param("id", id)
                .update();
    }

    private static Staged staged(ResultSet row, int number) throws SQLException {
        Optional<Mapping> mapping =
                row.getBoolean("is_mapped") ? Optional.of(Columns.read(row, "fields", "columns")) : Optional.empty();
        String[] places = (String[]) row.getArray("places").getArray();
        String[] said = (String[]) row.getArray("decisions").getArray();
        Map<String, Decision> decisions = new HashMap<>();
        for (int i = 0; i < places.length; i++) {
            decisions.put(places[i], Decision.valueOf(said[i]));
        }
        return new Staged(
                row.getLong("id"),
                row.getLong("body"),
                new Staged.Sent(row.getString("source"), row.getString("file_name"), row.getString("sha256")),
                mapping,
                decisions);
    }
}
