package org.gongkai.web.outbox.store;

import org.gongkai.web.outbox.Bell;
import org.gongkai.web.outbox.Outbox;
import org.gongkai.web.outbox.OutboxMessage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Adds messages. Their times are the machine's, not the trade's: where the trade's clock is moved, no work is. */
@Repository
class OutboxStore implements Outbox {
    private static final String INSERT = """
            insert into outbox.message (topic, aggregate, payload, added_at, due_at)
            values (:topic, :aggregate, :payload, clock_timestamp(), clock_timestamp())
            """;

    private final JdbcClient jdbc;
    private final TransactionSynchronization ringing;

    OutboxStore(JdbcClient jdbc, Bell bell) {
        this.jdbc = jdbc;
        this.ringing = new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                bell.ring();
            }
        };
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(OutboxMessage message) {
        jdbc.sql(INSERT)
                .param("topic", message.topic())
                .param("aggregate", message.aggregate())
                .param("payload", message.payload())
                .update();
        // the same one each time: however many messages a transaction adds, it is kept once
        TransactionSynchronizationManager.registerSynchronization(ringing);
    }
}
