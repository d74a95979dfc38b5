package org.gongkai.web.accounts.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.web.accounts.Role;
import org.gongkai.web.accounts.model.secrets.FactorStore;
import org.gongkai.web.audit.PersonCipher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Second factors in rows. */
@Repository
class SqlFactorStore implements FactorStore {
    private static final String FIELD = "authenticator";

    private final JdbcClient database;
    private final PersonCipher cipher;

    SqlFactorStore(JdbcClient database, PersonCipher cipher) {
        this.database = database;
        this.cipher = cipher;
    }

    @Override
    public boolean hasAuthenticator(long accountId) {
        return database.sql(
                        "select exists (select 1 from accounts.authenticator where account_id = :id and is_confirmed)")
                .param("id", accountId)
                .query(Boolean.class)
                .single();
    }

    @Override
    public Optional<byte[]> authenticator(long accountId, boolean alsoUnconfirmed) {
        return database.sql("""
                        select secret, is_enciphered from accounts.authenticator
                         where account_id = :id and (is_confirmed or cast(:also as boolean))
                        """)
                .param("id", accountId)
                .param("also", alsoUnconfirmed)
                .query((row, _) -> Map.entry(row.getBoolean("is_enciphered"), row.getBytes("secret")))
                .optional()
                .flatMap(kept -> kept.getKey() ? read(accountId, kept.getValue()) : Optional.of(kept.getValue()));
    }

    private Optional<byte[]> read(long accountId, byte[] enciphered) {
        return cipher.decipher(person(accountId), FIELD, enciphered).map(HexFormat.of()::parseHex);
    }

    /** A secret as it is kept. */
    byte[] enciphered(long accountId, byte[] secret) {
        return cipher.encipher(person(accountId), FIELD, HexFormat.of().formatHex(secret));
    }

    private static String person(long accountId) {
        return "account/" + accountId;
    }

    @Override
    public void replaceAuthenticator(long accountId, byte[] secret, boolean isConfirmed) {
        database.sql("""
                        insert into accounts.authenticator (account_id, secret, is_enciphered, is_confirmed)
                        values (:id, :secret, true, :confirmed)
                        on conflict (account_id) do update
                           set secret = excluded.secret, is_enciphered = true, is_confirmed = excluded.is_confirmed,
                               last_step = 0
                        """)
                .param("id", accountId)
                .param("secret", enciphered(accountId, secret))
                .param("confirmed", isConfirmed)
                .update();
    }

    @Override
    public void confirmAuthenticator(long accountId) {
        database.sql("update accounts.authenticator set is_confirmed = true where account_id = :id")
                .param("id", accountId)
                .update();
    }

    @Override
    public void removeAuthenticator(long accountId) {
        database.sql("delete from accounts.authenticator where account_id = :id")
                .param("id", accountId)
                .update();
    }

    @Override
    public boolean takeStep(long accountId, long step) {
        return database.sql("""
                                update accounts.authenticator set last_step = :step
                                 where account_id = :id and last_step < :step
                                """).param("id", accountId).param("step", step).update() > 0;
    }

    @Override
    public void replaceCard(long accountId, List<byte[]> hashes) {
        database.sql("delete from accounts.card_code where account_id = :id")
                .param("id", accountId)
                .update();
        for (byte[] hash : hashes) {
            database.sql("insert into accounts.card_code (account_id, code_hash) values (:id, :hash)")
                    .param("id", accountId)
                    .param("hash", hash)
                    .update();
        }
    }

    @Override
    public boolean takeCardCode(long accountId, byte[] hash, Instant at) {
        return database.sql("""
                                update accounts.card_code set used_at = :at
                                 where account_id = :id and code_hash = :hash and used_at is null
                                """)
                        .param("id", accountId)
                        .param("hash", hash)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    @Override
    public boolean hasCard(long accountId) {
        return database.sql("select exists (select 1 from accounts.card_code where account_id = :id)")
                .param("id", accountId)
                .query(Boolean.class)
                .single();
    }

    @Override
    public int cardCodesLeft(long accountId) {
        return database.sql("select count(*) from accounts.card_code where account_id = :id and used_at is null")
                .param("id", accountId)
                .query(Integer.class)
                .single();
    }

    @Override
    public Set<Role> rolesInNeed() {
        return Set.copyOf(database.sql("select role from accounts.factor_rule")
                .query((row, _) -> Role.valueOf(row.getString("role")))
                .list());
    }

    @Override
    public void require(Collection<Role> roles) {
        database.sql("delete from accounts.factor_rule").update();
        for (Role role : roles) {
            database.sql("insert into accounts.factor_rule (role) values (:role)")
                    .param("role", role.name())
                    .update();
        }
    }
}
