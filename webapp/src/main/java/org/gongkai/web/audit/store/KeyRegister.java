package org.gongkai.web.audit.store;

import java.util.Optional;
import org.gongkai.web.audit.keys.MasterKey;
import org.gongkai.web.audit.keys.NoKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which master key the data were written with, by its id. */
@Repository
public class KeyRegister {
    private final JdbcClient jdbc;

    /** Of this database; without a master key nothing is asked of it. */
    public KeyRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The id of the key that counts; empty where none was taken yet. */
    public Optional<String> inUse() {
        return jdbc.sql("select id from audit.master_key where retired_at is null")
                .query(String.class)
                .optional();
    }

    /**
     * Takes the key for the data's, where it is the first; after that no other one is taken.
     *
     * @throws NoKeyException the data were written with another key
     */
    public void take(MasterKey master) {
        String id = master.id().orElse("");
        if (id.isEmpty()) {
            return;
        }
        if (inUse().isEmpty()) {
            verifyOpensWhatIsThere(master);
            jdbc.sql("insert into audit.master_key (id, taken_at) values (:id, now()) on conflict do nothing")
                    .param("id", id)
                    .update();
        }
        String needed = inUse().orElse("");
        if (!needed.equals(id)) {
            throw NoKeyException.otherKey(id, needed);
        }
    }

    /**
     * Keeps the key from being changed until the caller's transaction ends.
     *
     * @throws NoKeyException it was changed already
     */
    void hold(MasterKey master) {
        String id = master.id().orElse("");
        boolean isInUse = jdbc.sql("select id from audit.master_key where id = :id and retired_at is null for share")
                .param("id", id)
                .query(String.class)
                .optional()
                .isPresent();
        if (!isInUse) {
            throw NoKeyException.changedMeanwhile(id);
        }
    }

    /** Keys of persons that are older than this register. */
    private void verifyOpensWhatIsThere(MasterKey master) {
        jdbc.sql("select person, wrapped from audit.person_key where wrapped is not null limit 1")
                .query((row, _) -> master.unwrap(row.getBytes("wrapped"), row.getString("person")))
                .list();
    }
}
