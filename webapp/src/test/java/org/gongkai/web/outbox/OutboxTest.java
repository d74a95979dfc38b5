package org.gongkai.web.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import org.gongkai.web.database.OwnContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.IllegalTransactionStateException;

class OutboxTest {
    private static final OutboxMessage MESSAGE = new OutboxMessage("search", "item/17", "item/17");

    private final OwnContext context =
            new OwnContext(Clock.systemUTC(), new Class<?>[] {Bell.class}, "org.gongkai.web.outbox.store");

    @AfterEach
    void close() {
        context.close();
    }

    @Test
    void a_message_is_kept_with_the_transaction_and_goes_with_it() {
        context.inTransaction(() -> outbox().add(MESSAGE));
        assertThatThrownBy(() -> context.inTransaction(() -> {
                    outbox().add(MESSAGE);
                    throw new IllegalStateException("the item was changed meanwhile");
                }))
                .hasMessageContaining("meanwhile");
        assertThat(context.jdbc()
                        .sql("select topic, aggregate, payload, state from outbox.message")
                        .query()
                        .singleRow())
                .containsEntry("topic", "search")
                .containsEntry("aggregate", "item/17")
                .containsEntry("payload", "item/17")
                .containsEntry("state", "WAITING");
    }

    @Test
    void nothing_is_added_outside_of_a_transaction() {
        assertThatThrownBy(() -> outbox().add(MESSAGE)).isInstanceOf(IllegalTransactionStateException.class);
    }

    private Outbox outbox() {
        return context.bean(Outbox.class);
    }
}
