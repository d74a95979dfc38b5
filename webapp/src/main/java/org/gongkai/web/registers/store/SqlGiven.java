package org.gongkai.web.registers.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gongkai.web.registers.taking.Choice;
import org.gongkai.web.registers.taking.Given;
import org.gongkai.web.registers.taking.GivenStore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Files that wait, in rows. */
@Repository
class SqlGiven implements GivenStore {
    private static final String GIVEN =
            "select id, body, register, whose, file_name, sha256, places, choices from registers.given where ";

    private final JdbcClient database;

    SqlGiven(JdbcClient database) {
        this.database = database;
    }

    @Override
    @Transactional
    public long keep(long account, Given given, byte[] content) {
        waiting(account, given.scope()).ifPresent(before -> forget(before.id()));
        return database.sql("""
                        insert into registers.given (account, body, register, whose, file_name, sha256, content)
                        values (:account, :body, :register, :whose, :name, :hash, :content) returning id""")
                .param("account", account)
                .param("body", given.scope().body())
                .param("register", given.scope().register())
                .param("whose", given.scope().whose())
                .param("name", given.sent().fileName())
                .param("hash", given.sent().sha256())
                .param("content", content)
                .query(Long.class)
                .single();
    }

    @Override
    public Optional<Given> find(long account, long id) {
        return database.sql(GIVEN + "account = :account and id = :id")
                .param("account", account)
                .param("id", id)
                .query(SqlGiven::given)
                .optional();
    }

    @Override
    public Optional<Given> waiting(long account, Given.Scope scope) {
        return database.sql(GIVEN + "account = :account and body = :body and register = :register and whose = :whose")
                .param("account", account)
                .param("body", scope.body())
                .param("register", scope.register())
                .param("whose", scope.whose())
                .query(SqlGiven::given)
                .optional();
    }

    @Override
    public byte[] content(long id) {
        return database.sql("select content from registers.given where id = :id")
                .param("id", id)
                .query((row, _) -> row.getBytes("content"))
                .single();
    }

    @Override
    public void choose(long id, Map<String, Choice> choices) {
        Map<String, Choice> said = new TreeMap<>(choices);
        database.sql("update registers.given set places = :places, choices = :choices where id = :id")
                .param("id", id)
                .param("places", said.keySet().toArray(String[]::new))
                .param("choices", said.values().stream().map(Choice::name).toArray(String[]::new))
                .update();
    }

    @Override
    public void forget(long id) {
        database.sql("delete from registers.given where id = :id")
                .param("id", id)
                .update();
    }

    private static Given given(ResultSet row, int ignored) throws SQLException {
        String[] places = (String[]) row.getArray("places").getArray();
        String[] said = (String[]) row.getArray("choices").getArray();
        Map<String, Choice> choices = new HashMap<>();
        for (int i = 0; i < places.length; i++) {
            choices.put(places[i], Choice.valueOf(said[i]));
        }
        return new Given(
                row.getLong("id"),
                new Given.Scope(row.getLong("body"), row.getString("register"), row.getString("whose")),
                new Given.Sent(row.getString("file_name"), row.getString("sha256")),
                choices);
    }
}
