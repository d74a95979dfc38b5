package org.gongkai.web.audit.store;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.gongkai.web.audit.PersonCipher;
import org.gongkai.web.audit.PersonKeys;
import org.gongkai.web.audit.keys.MasterKey;
import org.gongkai.web.audit.keys.NoKeyException;
import org.gongkai.web.audit.keys.PersonKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The wrapped keys of persons. */
@Repository
class PersonKeyStore implements PersonKeys, PersonCipher {
    private final JdbcClient jdbc;
    private final MasterKey master;
    private final KeyRegister register;
    private final Clock clock;

    PersonKeyStore(JdbcClient jdbc, MasterKey master, KeyRegister register, Clock clock) {
        this.jdbc = jdbc;
        this.master = master;
        this.register = register;
        this.clock = clock;
    }

    /** The person's key, made now if this is the first time; none once it was destroyed. */
    Optional<PersonKey> keyOf(String person) {
        List<Optional<byte[]>> kept = kept(person);
        if (kept.isEmpty()) {
            byte[] wrapped = PersonKey.newWrapped(person, master);
            register.hold(master);
            jdbc.sql("insert into audit.person_key (person, wrapped) values (:person, :wrapped) on conflict do nothing")
                    .param("person", person)
                    .param("wrapped", wrapped)
                    .update();
            kept = kept(person);
        }
        return kept.getFirst().map(key -> PersonKey.unwrap(person, key, master));
    }

    /** The person's key; none where there never was one, or it was destroyed. */
    Optional<PersonKey> existing(String person) {
        return kept(person).stream()
                .flatMap(Optional::stream)
                .map(wrapped -> PersonKey.unwrap(person, wrapped, master))
                .findFirst();
    }

    @Override
    public byte[] encipher(String person, String field, String value) {
        return keyOf(person)
                .orElseThrow(() -> new NoKeyException("the key of %s was destroyed".formatted(person)))
                .encipher(field, value);
    }

    @Override
    public Optional<String> decipher(String person, String field, byte[] enciphered) {
        return existing(person).map(key -> key.decipher(field, enciphered));
    }

    @Override
    public boolean destroy(String person) {
        return jdbc.sql("""
                        update audit.person_key set wrapped = null, destroyed_at = :now
                        where person = :person and wrapped is not null
                        """)
                        .param("person", person)
                        .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private List<Optional<byte[]>> kept(String person) {
        return jdbc.sql("select wrapped from audit.person_key where person = :person")
                .param("person", person)
                .query((row, number) -> Optional.ofNullable(row.getBytes("wrapped")))
                .list();
    }
}
