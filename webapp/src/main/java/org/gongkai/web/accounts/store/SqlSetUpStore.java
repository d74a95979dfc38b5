package org.gongkai.web.accounts.store;

import java.time.Instant;
import java.time.ZoneOffset;
import org.gongkai.web.accounts.model.SetUpStore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The set-up link in rows. */
@Repository
class SqlSetUpStore implements SetUpStore {
    private final JdbcClient database;

    SqlSetUpStore(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void replace(byte[] secretHash, Instant expiresAt) {
        database.sql("delete from accounts.set_up_link").update();
        database.sql("insert into accounts.set_up_link (secret_hash, expires_at) values (:hash, :expires)")
                .param("hash", secretHash)
                .param("expires", expiresAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public boolean isValid(byte[] secretHash, Instant now) {
        return database.sql("""
                        select exists (select 1 from accounts.set_up_link
                                        where secret_hash = :hash and used_at is null and expires_at > :now)
                        """)
                .param("hash", secretHash)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    @Override
    public boolean use(byte[] secretHash, Instant now) {
        return database.sql("""
                                update accounts.set_up_link set used_at = :now
                                 where secret_hash = :hash and used_at is null and expires_at > :now
                                """)
                        .param("hash", secretHash)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }
}
