package org.gongkai.web.outbox.store;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.gongkai.web.outbox.Outbox;
import org.gongkai.web.outbox.OutboxMessage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Adds messages. Times are the machine's own, not the trade's, so that a clock that is moved moves no work. */
@Repository
class OutboxStore implements Outbox {
    private static final String INSERT = """
            insert into outbox.message (topic, aggregate, payload, added_at, due_at)
            values (:topic, :aggregate, :payload, :now, :now)
            """;

    private final JdbcClient jdbc;

    OutboxStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(OutboxMessage message) {
        jdbc.sql(INSERT)
                .param("topic", message.topic())
                .param("aggregate", message.aggregate())
                .param("payload", message.payload())
                .param("now", OffsetDateTime.now(ZoneOffset.UTC))
                .update();
    }
}
