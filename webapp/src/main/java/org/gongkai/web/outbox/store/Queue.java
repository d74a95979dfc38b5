package org.gongkai.web.outbox.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.gongkai.web.outbox.OutboxDelivery;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Messages that wait, taken and settled within a transaction of the caller: until its end they are nobody else's, and if it
 * never comes to its end they wait as before.
 */
@Repository("outboxQueue")
public class Queue {
    /** Of each aggregate the earliest message alone may be taken, and not before it is due. */
    private static final String TAKE = """
            select m.position, m.topic, m.aggregate, m.payload, m.attempts from outbox.message m
            where m.state = 'WAITING' and m.due_at <= :now and m.topic = any (:topics)
                and not exists (
                    select from outbox.message e
                    where e.aggregate = m.aggregate and e.state = 'WAITING' and e.position < m.position)
            order by m.position limit :limit for update of m skip locked
            """;

    private static final String DONE = """
            update outbox.message set state = 'DONE', settled_at = :now, attempts = attempts + 1, reason = ''
            where position = any (:positions)
            """;

    private static final String LATER = """
            update outbox.message set attempts = attempts + 1, due_at = :dueAt, reason = :reason
            where position = :position
            """;

    private static final String DEAD = """
            update outbox.message set state = 'DEAD', settled_at = :now, attempts = attempts + 1, reason = :reason
            where position = :position
            """;

    private static final String FORGET = """
            delete from outbox.message where position in (
                select position from outbox.message where state = 'DONE' and settled_at < :before limit :limit)
            """;

    private final JdbcClient jdbc;

    Queue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A message that was taken, and how often it was tried before. */
    public record Taken(OutboxDelivery delivery, int attempts) {}

    /** Takes messages of these topics that are due, the earliest first; no two are of the same aggregate. */
    public List<Taken> take(Collection<String> topics, Instant now, int limit) {
        return jdbc.sql(TAKE)
                .param("topics", topics.toArray(String[]::new))
                .param("now", time(now))
                .param("limit", limit)
                .query((row, number) -> new Taken(delivery(row), row.getInt("attempts")))
                .list();
    }

    /** These are done. */
    public void done(Collection<Long> positions, Instant now) {
        jdbc.sql(DONE)
                .param("positions", positions.toArray(Long[]::new))
                .param("now", time(now))
                .update();
    }

    /** This one failed, and is due again then. */
    public void later(long position, Instant dueAt, String reason) {
        jdbc.sql(LATER)
                .param("position", position)
                .param("dueAt", time(dueAt))
                .param("reason", reason)
                .update();
    }

    /** This one failed once too often. */
    public void dead(long position, Instant now, String reason) {
        jdbc.sql(DEAD)
                .param("position", position)
                .param("now", time(now))
                .param("reason", reason)
                .update();
    }

    /** Forgets messages that were done before then. */
    public int forget(Instant before, int limit) {
        return jdbc.sql(FORGET)
                .param("before", time(before))
                .param("limit", limit)
                .update();
    }

    static OutboxDelivery delivery(ResultSet row) throws SQLException {
        return new OutboxDelivery(
                row.getLong("position"), row.getString("topic"), row.getString("aggregate"), row.getString("payload"));
    }

    static OffsetDateTime time(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
