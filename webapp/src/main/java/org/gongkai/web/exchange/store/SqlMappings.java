package org.gongkai.web.exchange.store;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gongkai.web.exchange.tables.Mapping;
import org.gongkai.web.exchange.tables.Mappings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Remembered columns in rows. */
@Repository
class SqlMappings implements Mappings {
    private final JdbcClient database;

    SqlMappings(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<Mapping> find(long body, String purpose, String fingerprint) {
        return database.sql("""
                        select fields, columns from exchange.remembered
                        where body = :body and purpose = :purpose and fingerprint = :fingerprint""")
                .param("body", body)
                .param("purpose", purpose)
                .param("fingerprint", fingerprint)
                .query((row, _) -> Columns.read(row, "fields", "columns"))
                .optional();
    }

    @Override
    public void remember(long body, String purpose, String fingerprint, Mapping mapping) {
        Map<String, Integer> sorted = new TreeMap<>(mapping.columns());
        database.sql("""
                        insert into exchange.remembered (body, purpose, fingerprint, fields, columns)
                        values (:body, :purpose, :fingerprint, :fields, :columns)
                        on conflict (body, purpose, fingerprint)
                        do update set fields = excluded.fields, columns = excluded.columns""")
                .param("body", body)
                .param("purpose", purpose)
                .param("fingerprint", fingerprint)
                .param("fields", sorted.keySet().toArray(String[]::new))
                .param("columns", sorted.values().toArray(Integer[]::new))
                .update();
    }
}
