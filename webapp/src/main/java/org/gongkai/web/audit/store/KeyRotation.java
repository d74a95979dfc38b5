package org.gongkai.web.audit.store;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.gongkai.web.audit.AuditEntry;
import org.gongkai.web.audit.Subject;
import org.gongkai.web.audit.Who;
import org.gongkai.web.audit.keys.MasterKey;
import org.gongkai.web.audit.keys.NoKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Changes the master key: the keys of all persons are wrapped anew in one transaction, so that at every moment exactly one of
 * the two keys opens all of them.
 */
public final class KeyRotation {
    private static final int AT_ONCE = 1_000;
    private static final long EVERYWHERE = 0;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final KeyRegister register;

    /** Of this database. */
    public KeyRotation(DataSource database) {
        this.jdbc = JdbcClient.create(database);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(database));
        this.register = new KeyRegister(jdbc);
    }

    /**
     * What came of it.
     *
     * @param persons how many keys of persons the new key opens
     * @param wasDoneBefore whether the new key was in use already, as after a crash before this could be told
     */
    public record Outcome(int persons, boolean wasDoneBefore) {}

    /**
     * Wraps everything anew, and tells the audit trail.
     *
     * @throws NoKeyException the former key is not the data's, or the new one was used before
     */
    public Outcome rotate(MasterKey former, MasterKey next, Who who) {
        return transaction.<Outcome>execute(_ -> {
            if (register.inUse().isEmpty()) {
                register.take(former);
            }
            String inUse = jdbc.sql("select id from audit.master_key where retired_at is null for update")
                    .query(String.class)
                    .single();
            String newId = next.id().orElse("");
            if (inUse.equals(newId)) {
                return new Outcome(each(next, next, false), true);
            }
            if (!former.id().orElse("").equals(inUse)) {
                throw NoKeyException.otherKey(former.id().orElse(""), inUse);
            }
            int persons = each(former, next, true);
            replace(inUse, newId);
            tell(former, who, inUse + " → " + newId);
            return new Outcome(persons, false);
        });
    }

    /** Each key must open by the one master key, and is wrapped by the other. */
    private int each(MasterKey from, MasterKey to, boolean isWritten) {
        int persons = 0;
        String after = "";
        List<Map.Entry<String, byte[]>> some = some(after);
        while (!some.isEmpty()) {
            for (Map.Entry<String, byte[]> wrapped : some) {
                byte[] key = from.unwrap(wrapped.getValue(), wrapped.getKey());
                if (isWritten) {
                    write(wrapped.getKey(), to.wrap(key, wrapped.getKey()));
                }
            }
            persons += some.size();
            after = some.getLast().getKey();
            some = some(after);
        }
        return persons;
    }

    private List<Map.Entry<String, byte[]>> some(String after) {
        return jdbc.sql("""
                        select person, wrapped from audit.person_key
                        where wrapped is not null and person > :after order by person limit :limit
                        """)
                .param("after", after)
                .param("limit", AT_ONCE)
                .query((row, _) -> Map.entry(row.getString("person"), row.getBytes("wrapped")))
                .list();
    }

    private void write(String person, byte[] wrapped) {
        jdbc.sql("update audit.person_key set wrapped = :wrapped where person = :person and wrapped is not null")
                .param("person", person)
                .param("wrapped", wrapped)
                .update();
    }

    private void replace(String former, String next) {
        jdbc.sql("update audit.master_key set retired_at = now() where id = :id")
                .param("id", former)
                .update();
        int taken = jdbc.sql(
                        "insert into audit.master_key (id, taken_at) values (:id, now()) on conflict (id) do nothing")
                .param("id", next)
                .update();
        if (taken == 0) {
            throw NoKeyException.changedMeanwhile(next);
        }
    }

    private void tell(MasterKey master, Who who, String ids) {
        PersonKeyStore keys = new PersonKeyStore(jdbc, master, register, Clock.systemUTC());
        new TrailStore(jdbc, keys, Clock.systemUTC())
                .record(AuditEntry.of(EVERYWHERE, who, "key.rotate", new Subject("master-key", "", 0))
                        .withReason(ids));
    }
}
