package org.gongkai.web.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.gongkai.web.database.OwnContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.IllegalTransactionStateException;

class AuditTrailTest {
    private static final AuditEntry WITHDRAWN = AuditEntry.of(
                    7, new Who(3, "李敏", "10.0.0.9"), "item.withdraw", new Subject("item", "17", 4))
            .withReason("内容有误");

    @TempDir
    private Path folder;

    private OwnContext context;

    @BeforeEach
    void open() {
        context = AuditContext.in(folder);
    }

    @AfterEach
    void close() {
        context.close();
    }

    @Test
    void an_act_is_kept_with_who_what_when_and_why() {
        context.inTransaction(() -> trail().record(WITHDRAWN));
        assertThat(context.jdbc().sql("select * from audit.entry").query().singleRow())
                .containsEntry("body", 7L)
                .containsEntry("account", 3L)
                .containsEntry("who", "李敏")
                .containsEntry("address", "10.0.0.9")
                .containsEntry("action", "item.withdraw")
                .containsEntry("subject_kind", "item")
                .containsEntry("subject_id", "17")
                .containsEntry("subject_version", 4L)
                .containsEntry("reason", "内容有误")
                .containsEntry("personal", "");
    }

    @Test
    void an_act_goes_with_the_transaction_that_is_rolled_back() {
        assertThatThrownBy(() -> context.inTransaction(() -> {
                    trail().record(WITHDRAWN);
                    throw new IllegalStateException("the item was changed meanwhile");
                }))
                .hasMessageContaining("meanwhile");
        assertThat(rows("audit.entry")).isZero();
        assertThat(rows("audit.pending")).isZero();
    }

    @Test
    void nothing_is_kept_outside_of_a_transaction() {
        assertThatThrownBy(() -> trail().record(WITHDRAWN)).isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void a_kept_act_is_neither_changed_nor_removed() {
        context.inTransaction(() -> trail().record(WITHDRAWN));
        for (String change :
                List.of("update audit.entry set who = '王强'", "delete from audit.entry", "truncate audit.entry")) {
            assertThatThrownBy(() -> context.jdbc().sql(change).update())
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("only ever added");
        }
    }

    @Test
    void of_a_personal_value_only_field_digest_and_cipher_are_kept() {
        PersonalValue phone = new PersonalValue("applicant/17", "phone", "13900001234");
        context.inTransaction(() -> trail().record(WITHDRAWN.withPersonal(List.of(phone))));
        context.inTransaction(() -> trail().record(WITHDRAWN.withPersonal(List.of(phone))));
        List<String> kept = context.jdbc()
                .sql("select personal from audit.entry order by position")
                .query((row, number) -> row.getString("personal"))
                .list();
        assertThat(kept)
                .allSatisfy(line ->
                        assertThat(line).startsWith("applicant/17 phone ").doesNotContain("13900001234"));
        assertThat(kept.getFirst().split(" ")[2])
                .as("the digest tells equal values")
                .isEqualTo(kept.getLast().split(" ")[2]);
        assertThat(kept.getFirst().split(" ")[3])
                .as("the cipher does not")
                .isNotEqualTo(kept.getLast().split(" ")[3]);
    }

    @Test
    void of_a_person_whose_key_is_destroyed_no_value_is_kept_any_more() {
        PersonalValue phone = new PersonalValue("applicant/17", "phone", "13900001234");
        context.inTransaction(() -> trail().record(WITHDRAWN.withPersonal(List.of(phone))));
        PersonKeys keys = context.bean(PersonKeys.class);
        assertThat(keys.destroy("applicant/17")).isTrue();
        assertThat(keys.destroy("applicant/17")).isFalse();
        context.inTransaction(() -> trail().record(WITHDRAWN.withPersonal(List.of(phone))));
        assertThat(context.jdbc()
                        .sql("select personal from audit.entry order by position desc limit 1")
                        .query(String.class)
                        .single())
                .isEqualTo("applicant/17 phone - -");
    }

    private AuditTrail trail() {
        return context.bean(AuditTrail.class);
    }

    private long rows(String table) {
        return context.jdbc()
                .sql("select count(*) from " + table)
                .query(Long.class)
                .single();
    }
}
