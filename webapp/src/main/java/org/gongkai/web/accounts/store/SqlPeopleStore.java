package org.gongkai.web.accounts.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.gongkai.web.accounts.model.PeopleStore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists of accounts, locks, links and hand-overs in rows. */
@Repository
class SqlPeopleStore implements PeopleStore {
    private static final String NAMED =
            " (:words = '' or position(:words in a.account_name) > 0 or position(:words in a.person_name) > 0)"
                    + " order by a.closed_on nulls first, a.person_name collate \"zh-x-icu\", a.id limit :limit";

    private static final String HAND_OVER =
            "select id, from_account, to_account, last_day, posts from accounts.hand_over where ";

    private final JdbcClient database;

    SqlPeopleStore(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Long> at(Collection<Long> bodies, String words, int limit) {
        return database.sql("""
                        select a.id from accounts.account a
                         where exists (select 1 from accounts.holding h
                                        where h.account_id = a.id and h.body_id = any (:bodies)) and
                        """ + NAMED)
                .param("bodies", bodies.toArray(Long[]::new))
                .param("words", words)
                .param("limit", limit)
                .query((row, _) -> row.getLong("id"))
                .list();
    }

    @Override
    public List<Long> all(String words, int limit) {
        return database.sql("select a.id from accounts.account a where" + NAMED)
                .param("words", words)
                .param("limit", limit)
                .query((row, _) -> row.getLong("id"))
                .list();
    }

    @Override
    public Set<Long> lockedAmong(Collection<Long> ids) {
        return new TreeSet<>(
                database.sql("select id from accounts.account where id = any (:ids) and locked_at is not null")
                        .param("ids", ids.toArray(Long[]::new))
                        .query(Long.class)
                        .list());
    }

    @Override
    public void lock(long id, Optional<Instant> at) {
        database.sql("""
                        update accounts.account set locked_at = cast(:at as timestamptz), version = version + 1
                         where id = :id
                        """)
                .param("at", at.map(moment -> moment.atOffset(ZoneOffset.UTC)).orElse(null))
                .param("id", id)
                .update();
    }

    @Override
    public void replaceLink(long id, byte[] secretHash, Instant expiresAt) {
        database.sql("delete from accounts.account_link where account_id = :id and used_at is null")
                .param("id", id)
                .update();
        database.sql("""
                        insert into accounts.account_link (secret_hash, account_id, expires_at)
                        values (:hash, :id, :expires)
                        """)
                .param("hash", secretHash)
                .param("id", id)
                .param("expires", expiresAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public Optional<Long> linkOf(byte[] secretHash, Instant now) {
        return database.sql("""
                        select l.account_id from accounts.account_link l
                          join accounts.account a on a.id = l.account_id
                         where l.secret_hash = :hash and l.used_at is null and l.expires_at > :now
                           and a.closed_on is null and a.locked_at is null
                        """)
                .param("hash", secretHash)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .optional();
    }

    @Override
    public boolean useLink(byte[] secretHash, Instant now) {
        return database.sql("""
                                update accounts.account_link set used_at = :now
                                 where secret_hash = :hash and used_at is null and expires_at > :now
                                """)
                        .param("hash", secretHash)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    @Override
    public long addHandOver(HandOver handOver) {
        return database.sql("""
                        insert into accounts.hand_over (from_account, to_account, last_day, posts)
                        values (:from, :to, :day, :posts) returning id
                        """)
                .param("from", handOver.from())
                .param("to", handOver.to())
                .param("day", handOver.lastDay())
                .param("posts", String.join("\n", handOver.posts()))
                .query(Long.class)
                .single();
    }

    @Override
    public Optional<HandOver> handOver(long id) {
        return database.sql(HAND_OVER + "id = :id")
                .param("id", id)
                .query(SqlPeopleStore::handOver)
                .optional();
    }

    @Override
    public List<HandOver> waitingFor(long account) {
        return database.sql(HAND_OVER + "to_account = :account and received_at is null order by id")
                .param("account", account)
                .query(SqlPeopleStore::handOver)
                .list();
    }

    @Override
    public boolean received(long id, Instant at) {
        return database.sql("update accounts.hand_over set received_at = :at where id = :id and received_at is null")
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("id", id)
                        .update()
                == 1;
    }

    private static HandOver handOver(ResultSet row, int ignored) throws SQLException {
        return new HandOver(
                row.getLong("id"),
                row.getLong("from_account"),
                row.getLong("to_account"),
                row.getObject("last_day", LocalDate.class),
                row.getString("posts").lines().toList());
    }
}
