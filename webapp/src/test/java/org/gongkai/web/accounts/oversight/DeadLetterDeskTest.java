package org.gongkai.web.accounts.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.gongkai.web.accounts.AccountRefused;
import org.gongkai.web.accounts.Accounts;
import org.gongkai.web.accounts.OwnTown;
import org.gongkai.web.accounts.Post;
import org.gongkai.web.accounts.Role;
import org.gongkai.web.accounts.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
class DeadLetterDeskTest {
    @Autowired
    private Accounts accounts;

    @Autowired
    private DeadLetterDesk letters;

    @Autowired
    private JdbcClient database;

    @Test
    void a_dead_letter_is_given_up_with_a_reason_or_tried_again() {
        SignedIn system = OwnTown.person(accounts, new Post(Role.SYSTEM_ADMINISTRATOR, Post.EVERYWHERE));
        long one = dead("nowhere/1");
        long two = dead("nowhere/2");
        assertThat(letters.oldest(system))
                .extracting(letter -> letter.delivery().position())
                .contains(one, two);
        assertThatThrownBy(() -> letters.giveUp(system, one, " ")).isInstanceOf(AccountRefused.class);
        letters.giveUp(system, one, "信息已经撤下");
        letters.retry(system, two);
        assertThat(letters.oldest(system))
                .extracting(letter -> letter.delivery().position())
                .doesNotContain(one, two);
        assertThat(stateOf(one)).isEqualTo("GIVEN_UP");
        assertThat(stateOf(two)).isEqualTo("WAITING");
        database.sql("delete from outbox.message where topic = 'nowhere'").update();
    }

    private String stateOf(long position) {
        return database.sql("select state from outbox.message where position = " + position)
                .query(String.class)
                .single();
    }

    private long dead(String aggregate) {
        return database.sql("""
                        insert into outbox.message (topic, aggregate, payload, added_at, due_at, state, settled_at, reason)
                        values ('nowhere', :aggregate, '', now(), now(), 'DEAD', now(), 'no handler') returning position
                        """).param("aggregate", aggregate).query(Long.class).single();
    }
}
