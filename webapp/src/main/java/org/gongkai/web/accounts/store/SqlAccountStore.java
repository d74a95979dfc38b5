package org.gongkai.web.accounts.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.web.accounts.Account;
import org.gongkai.web.accounts.Holding;
import org.gongkai.web.accounts.Post;
import org.gongkai.web.accounts.Role;
import org.gongkai.web.accounts.model.AccountStore;
import org.gongkai.web.accounts.model.SignInDesk;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Accounts and holdings in rows. */
@Repository
class SqlAccountStore implements AccountStore {
    private final JdbcClient database;

    SqlAccountStore(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<Account> find(long id) {
        return database.sql(
                        "select id, account_name, person_name, closed_on, locked_at from accounts.account where id = :id")
                .param("id", id)
                .query(SqlAccountStore::account)
                .optional()
                .map(this::withHoldings);
    }

    @Override
    public Optional<Account> named(String accountName) {
        return database.sql("select id, account_name, person_name, closed_on, locked_at from accounts.account"
                        + " where account_name = :name")
                .param("name", accountName)
                .query(SqlAccountStore::account)
                .optional()
                .map(this::withHoldings);
    }

    @Override
    public Optional<SignInDesk.Credential> credential(String accountName) {
        return database.sql("""
                        select id, password_hash from accounts.account
                         where account_name = :name and closed_on is null and locked_at is null
                        """)
                .param("name", accountName)
                .query((row, _) -> new SignInDesk.Credential(row.getLong("id"), row.getString("password_hash")))
                .optional();
    }

    @Override
    public void changePassword(long id, String passwordHash) {
        database.sql("update accounts.account set password_hash = :hash, version = version + 1 where id = :id")
                .param("id", id)
                .param("hash", passwordHash)
                .update();
    }

    @Override
    public boolean isEmptyAndLocked() {
        database.sql("lock table accounts.account in exclusive mode").update();
        return database.sql("select not exists (select 1 from accounts.account)")
                .query(Boolean.class)
                .single();
    }

    @Override
    public Optional<Long> add(String accountName, String personName, String passwordHash) {
        return database.sql("""
                        insert into accounts.account (account_name, person_name, password_hash)
                        values (:name, :person, :hash) on conflict (account_name) do nothing returning id
                        """)
                .param("name", accountName)
                .param("person", personName)
                .param("hash", passwordHash)
                .query(Long.class)
                .optional();
    }

    @Override
    public void lock(long id) {
        database.sql("select id from accounts.account where id = :id for update")
                .param("id", id)
                .query(Long.class)
                .optional();
    }

    @Override
    public void assign(long id, Holding holding, Set<Role> combinedWith) {
        database.sql("""
                        insert into accounts.holding
                            (account_id, role, body_id, from_on, until_on, is_deputy, combined_with)
                        values (:id, :role, :body, :from, cast(:until as date), :deputy, :combined)
                        """)
                .param("id", id)
                .param("role", holding.post().role().name())
                .param("body", holding.post().body())
                .param("from", holding.from())
                .param("until", holding.until().orElse(null))
                .param("deputy", holding.isDeputy())
                .param("combined", combinedWith.stream().map(Role::name).collect(Collectors.joining(" ")))
                .update();
    }

    @Override
    public int release(long id, Post post, LocalDate lastDay) {
        return database.sql("""
                        update accounts.holding set until_on = greatest(from_on, cast(:day as date))
                         where account_id = :id and role = :role and body_id = :body
                           and (until_on is null or until_on > :day)
                        """)
                .param("id", id)
                .param("role", post.role().name())
                .param("body", post.body())
                .param("day", lastDay)
                .update();
    }

    @Override
    public int takeBack(long id, Post post, LocalDate after) {
        return database.sql("""
                        delete from accounts.holding
                         where account_id = :id and role = :role and body_id = :body and from_on > :after
                        """)
                .param("id", id)
                .param("role", post.role().name())
                .param("body", post.body())
                .param("after", after)
                .update();
    }

    @Override
    public void close(long id, LocalDate lastDay) {
        database.sql("update accounts.account set closed_on = :day, version = version + 1 where id = :id")
                .param("id", id)
                .param("day", lastDay)
                .update();
        database.sql("""
                        update accounts.holding set until_on = greatest(from_on, cast(:day as date))
                         where account_id = :id and (until_on is null or until_on > :day)
                        """).param("id", id).param("day", lastDay).update();
    }

    private static Account account(ResultSet row, int ignored) throws SQLException {
        return new Account(
                row.getLong("id"),
                row.getString("account_name"),
                row.getString("person_name"),
                row.getObject("closed_on") == null && row.getObject("locked_at") == null,
                List.of());
    }

    private Account withHoldings(Account bare) {
        return new Account(bare.id(), bare.accountName(), bare.personName(), bare.isOpen(), holdings(bare.id()));
    }

    private List<Holding> holdings(long id) {
        return database.sql("select role, body_id, from_on, until_on, is_deputy from accounts.holding"
                        + " where account_id = :id order by id")
                .param("id", id)
                .query((row, _) -> new Holding(
                        new Post(Role.valueOf(row.getString("role")), row.getLong("body_id")),
                        row.getObject("from_on", LocalDate.class),
                        Optional.ofNullable(row.getObject("until_on", LocalDate.class)),
                        row.getBoolean("is_deputy")))
                .list();
    }
}
