package org.gongkai.web.accounts.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.gongkai.web.accounts.model.SessionStore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Sessions in rows. */
@Repository
class SqlSessionStore implements SessionStore {
    private static final String IS_OPEN = " ended_at is null and ends_at > :now and last_seen_at > :idle";

    private final JdbcClient database;

    SqlSessionStore(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void begin(byte[] secretHash, Beginning beginning, Instant now, Instant endsAt) {
        database.sql("""
                        insert into accounts.session (account_id, secret_hash, began_at, last_seen_at, ends_at,
                                                      lacks_factor, address, agent)
                        values (:account, :hash, :now, :now, :ends, :lacks, :address, :agent)
                        """)
                .param("account", beginning.accountId())
                .param("hash", secretHash)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("ends", endsAt.atOffset(ZoneOffset.UTC))
                .param("lacks", beginning.lacksFactor())
                .param("address", beginning.address())
                .param("agent", beginning.agent())
                .update();
    }

    @Override
    public Optional<Open> find(byte[] secretHash, Instant now, Instant idleSince) {
        return database.sql("select id, account_id, lacks_factor from accounts.session where secret_hash = :hash and"
                        + IS_OPEN)
                .param("hash", secretHash)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("idle", idleSince.atOffset(ZoneOffset.UTC))
                .query((row, _) ->
                        new Open(row.getLong("id"), row.getLong("account_id"), row.getBoolean("lacks_factor")))
                .optional();
    }

    @Override
    public void touch(long sessionId, Instant now) {
        database.sql("""
                        update accounts.session set last_seen_at = :now
                         where id = :id and last_seen_at < cast(:now as timestamptz) - interval '1 minute'
                        """)
                .param("id", sessionId)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public List<Listed> of(long accountId, Instant now, Instant idleSince) {
        return database.sql("select id, began_at, last_seen_at, address, agent from accounts.session"
                        + " where account_id = :account and" + IS_OPEN + " order by last_seen_at desc, id desc")
                .param("account", accountId)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("idle", idleSince.atOffset(ZoneOffset.UTC))
                .query((row, _) -> new Listed(
                        row.getLong("id"),
                        row.getObject("began_at", OffsetDateTime.class).toInstant(),
                        row.getObject("last_seen_at", OffsetDateTime.class).toInstant(),
                        row.getString("address"),
                        row.getString("agent")))
                .list();
    }

    @Override
    public boolean end(long sessionId, long accountId, Instant now) {
        return database.sql("""
                                update accounts.session set ended_at = :now
                                 where id = :id and account_id = :account and ended_at is null
                                """)
                        .param("id", sessionId)
                        .param("account", accountId)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    @Override
    public void endOthers(long accountId, long keptSessionId, Instant now) {
        database.sql("""
                        update accounts.session set ended_at = :now
                         where account_id = :account and id <> :kept and ended_at is null
                        """)
                .param("account", accountId)
                .param("kept", keptSessionId)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void factorSetUp(long accountId) {
        database.sql("update accounts.session set lacks_factor = false where account_id = :account and lacks_factor")
                .param("account", accountId)
                .update();
    }

    @Override
    public void removeEndedBefore(Instant then) {
        database.sql("delete from accounts.session where ends_at < :then")
                .param("then", then.atOffset(ZoneOffset.UTC))
                .update();
    }
}
