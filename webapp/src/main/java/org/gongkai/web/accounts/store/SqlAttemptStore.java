package org.gongkai.web.accounts.store;

import java.time.Instant;
import java.time.ZoneOffset;
import org.gongkai.web.accounts.model.AttemptStore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tries in rows. */
@Repository
class SqlAttemptStore implements AttemptStore {
    private final JdbcClient database;

    SqlAttemptStore(JdbcClient database) {
        this.database = database;
    }

    @Override
    public int count(Kind kind, byte[] key, Instant now, Instant windowSince) {
        return database.sql("""
                        insert into accounts.attempt as a (kind, key_hash, failures, first_at)
                        values (:kind, :key, 1, :now)
                        on conflict (kind, key_hash) do update
                           set failures = case when a.first_at < :since then 1 else a.failures + 1 end,
                               first_at = case when a.first_at < :since then excluded.first_at else a.first_at end
                        returning failures
                        """)
                .param("kind", kind.name())
                .param("key", key)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("since", windowSince.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    @Override
    public void forget(Kind kind, byte[] key) {
        database.sql("delete from accounts.attempt where kind = :kind and key_hash = :key")
                .param("kind", kind.name())
                .param("key", key)
                .update();
    }

    @Override
    public void takeBack(Kind kind, byte[] key) {
        database.sql("""
                        update accounts.attempt set failures = greatest(0, failures - 1)
                         where kind = :kind and key_hash = :key
                        """).param("kind", kind.name()).param("key", key).update();
    }

    @Override
    public void removeBefore(Instant windowSince) {
        database.sql("delete from accounts.attempt where first_at < :since")
                .param("since", windowSince.atOffset(ZoneOffset.UTC))
                .update();
    }
}
