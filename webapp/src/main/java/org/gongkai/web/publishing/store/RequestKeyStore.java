package org.gongkai.web.publishing.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.gongkai.web.publishing.model.RequestKeys;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keys of requests in PostgreSQL; two requests with one key at the same time: the second waits, and is refused by the table. */
@Repository
class RequestKeyStore implements RequestKeys {
    private final JdbcClient database;

    RequestKeyStore(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<Done> find(long account, String key) {
        return database.sql("select request, item from publishing.request_key where account = :account and key = :key")
                .param("account", account)
                .param("key", key)
                .query((row, _) -> new Done(row.getString("request"), row.getLong("item")))
                .optional();
    }

    @Override
    public void keep(long account, String key, Done done, Instant now) {
        database.sql("""
                        insert into publishing.request_key (account, key, request, item, made_at)
                        values (:account, :key, :request, :item, :now)""")
                .param("account", account)
                .param("key", key)
                .param("request", done.request())
                .param("item", done.item())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public int forget(Instant before) {
        return database.sql("delete from publishing.request_key where made_at < :before")
                .param("before", before.atOffset(ZoneOffset.UTC))
                .update();
    }
}
