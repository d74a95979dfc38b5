package org.gongkai.web.accounts.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.gongkai.web.accounts.model.secrets.KnownToken;
import org.gongkai.web.accounts.model.secrets.TokenStore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tokens in rows. */
@Repository
class SqlTokenStore implements TokenStore {
    private final JdbcClient database;

    SqlTokenStore(JdbcClient database) {
        this.database = database;
    }

    @Override
    public long add(long accountId, String tokenName, byte[] hash, Instant expiresAt) {
        return database.sql("""
                        insert into accounts.token (account_id, token_name, token_hash, expires_at)
                        values (:account, :name, :hash, :expires) returning id
                        """)
                .param("account", accountId)
                .param("name", tokenName)
                .param("hash", hash)
                .param("expires", expiresAt.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    @Override
    public Optional<Long> use(byte[] hash, Instant at) {
        Optional<Long> account = database.sql("""
                        select account_id from accounts.token
                         where token_hash = :hash and expires_at > :at and revoked_at is null
                        """)
                .param("hash", hash)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .optional();
        if (account.isPresent()) {
            database.sql("""
                            update accounts.token set last_used_at = :at
                             where token_hash = :hash
                               and (last_used_at is null or last_used_at < cast(:at as timestamptz) - interval '1 minute')
                            """)
                    .param("hash", hash)
                    .param("at", at.atOffset(ZoneOffset.UTC))
                    .update();
        }
        return account;
    }

    @Override
    public List<KnownToken> list(long accountId) {
        return database.sql("""
                        select id, token_name, expires_at, last_used_at, revoked_at from accounts.token
                         where account_id = :account order by id desc
                        """)
                .param("account", accountId)
                .query((row, _) -> new KnownToken(
                        row.getLong("id"),
                        row.getString("token_name"),
                        row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                        Optional.ofNullable(row.getObject("last_used_at", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant),
                        Optional.ofNullable(row.getObject("revoked_at", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)))
                .list();
    }

    @Override
    public Optional<Long> revoke(long tokenId) {
        return database.sql("""
                        update accounts.token set revoked_at = now()
                         where id = :id and revoked_at is null returning account_id
                        """).param("id", tokenId).query(Long.class).optional();
    }

    @Override
    public void revokeAll(long accountId) {
        database.sql("update accounts.token set revoked_at = now() where account_id = :id and revoked_at is null")
                .param("id", accountId)
                .update();
    }
}
