package org.gongkai.web.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gongkai.web.audit.keys.KeyFile;
import org.gongkai.web.audit.keys.MasterKey;
import org.gongkai.web.audit.keys.NoKeyException;
import org.gongkai.web.audit.store.KeyRegister;
import org.gongkai.web.audit.store.KeyRotation;
import org.gongkai.web.database.OwnContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyRotationTest {
    private static final Who OPERATOR = new Who(0, "命令行", "");
    private static final AuditEntry READ =
            AuditEntry.of(7, new Who(3, "李敏", ""), "request.read", new Subject("request", "17", 1));

    @TempDir
    private Path folder;

    private OwnContext context;
    private MasterKey former;
    private KeyFile next;

    @BeforeEach
    void keepSomePersons() {
        context = AuditContext.in(folder);
        former = context.bean(MasterKey.class);
        next = KeyFile.openOrCreate(folder.resolve("next.key"));
        tell("applicant/1");
        tell("applicant/2");
        tell("applicant/3");
        context.bean(PersonKeys.class).destroy("applicant/2");
    }

    @AfterEach
    void close() {
        context.close();
    }

    @Test
    void every_key_of_a_person_opens_by_the_new_master_key_and_by_no_other() {
        assertThat(rotation().rotate(former, next, OPERATOR)).isEqualTo(new KeyRotation.Outcome(2, false));
        assertThat(context.bean(KeyRegister.class).inUse()).isEqualTo(next.id());
        assertThat(opens(next)).isTrue();
        assertThat(opens(former)).isFalse();
        assertThat(count("audit.entry where action = 'key.rotate' and who = '命令行'"))
                .isEqualTo(1);
    }

    @Test
    void broken_off_in_the_middle_it_has_changed_nothing() {
        MasterKey failing = new FailingKey(next);
        assertThatThrownBy(() -> rotation().rotate(former, failing, OPERATOR)).hasMessageContaining("power cut");
        assertThat(context.bean(KeyRegister.class).inUse()).isEqualTo(former.id());
        assertThat(opens(former)).isTrue();
        assertThat(rotation().rotate(former, next, OPERATOR).persons()).isEqualTo(2);
    }

    @Test
    void asked_once_more_it_says_that_it_was_done() {
        rotation().rotate(former, next, OPERATOR);
        assertThat(rotation().rotate(former, next, OPERATOR)).isEqualTo(new KeyRotation.Outcome(2, true));
        assertThat(opens(next)).isTrue();
    }

    @Test
    void another_former_key_is_refused_by_its_id() {
        KeyFile stranger = KeyFile.openOrCreate(folder.resolve("stranger.key"));
        assertThatThrownBy(() -> rotation().rotate(stranger, next, OPERATOR))
                .isInstanceOf(NoKeyException.class)
                .hasMessageContainingAll(
                        stranger.id().orElseThrow(), former.id().orElseThrow());
        assertThat(opens(former)).isTrue();
    }

    @Test
    void a_node_that_still_runs_with_the_former_key_adds_no_person_any_more() {
        rotation().rotate(former, next, OPERATOR);
        assertThatThrownBy(() -> tell("applicant/4"))
                .isInstanceOf(NoKeyException.class)
                .hasMessageContaining("no longer");
        assertThat(count("audit.person_key where person = 'applicant/4'")).isZero();
    }

    @Test
    void the_data_begin_to_work_with_no_other_key_than_theirs() {
        KeyRegister register = context.bean(KeyRegister.class);
        register.take(former);
        assertThatThrownBy(() -> register.take(next))
                .isInstanceOfSatisfying(
                        NoKeyException.class,
                        refused -> assertThat(refused.problem()).isEqualTo(NoKeyException.Problem.OTHER_KEY));
    }

    private KeyRotation rotation() {
        return new KeyRotation(context.dataSource());
    }

    private void tell(String person) {
        PersonalValue phone = new PersonalValue(person, "phone", "13900001234");
        context.inTransaction(() -> context.bean(AuditTrail.class).record(READ.withPersonal(List.of(phone))));
    }

    private boolean opens(MasterKey key) {
        List<Boolean> answers = context.jdbc()
                .sql("select person, wrapped from audit.person_key where wrapped is not null")
                .query((row, _) -> opens(key, row.getBytes("wrapped"), row.getString("person")))
                .list();
        assertThat(answers).hasSize(2).containsOnly(answers.getFirst());
        return answers.getFirst();
    }

    private static boolean opens(MasterKey key, byte[] wrapped, String person) {
        try {
            return key.unwrap(wrapped, person).length == 32;
        } catch (NoKeyException _) {
            return false;
        }
    }

    private long count(String rows) {
        return context.jdbc()
                .sql("select count(*) from " + rows)
                .query(Long.class)
                .single();
    }

    /** Wraps one key and then fails. */
    private static final class FailingKey implements MasterKey {
        private final MasterKey key;
        private int wraps;

        FailingKey(MasterKey key) {
            this.key = key;
        }

        @Override
        public Optional<String> id() {
            return key.id();
        }

        @Override
        public byte[] wrap(byte[] some, String person) {
            if (++wraps > 1) {
                throw new IllegalStateException("power cut");
            }
            return key.wrap(some, person);
        }

        @Override
        public byte[] unwrap(byte[] wrapped, String person) {
            return key.unwrap(wrapped, person);
        }
    }
}
