package org.gongkai.web.outbox.store;

import java.time.OffsetDateTime;
import java.util.List;
import org.gongkai.web.outbox.DeadLetter;
import org.gongkai.web.outbox.DeadLetters;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Messages that were given up. */
@Repository
class DeadLetterStore implements DeadLetters {
    private final JdbcClient jdbc;

    DeadLetterStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<DeadLetter> oldest(int limit) {
        return jdbc.sql("select * from outbox.message where state = 'DEAD' order by position limit :limit")
                .param("limit", limit)
                .query((row, number) -> new DeadLetter(
                        Queue.delivery(row),
                        row.getInt("attempts"),
                        row.getObject("settled_at", OffsetDateTime.class).toInstant(),
                        row.getString("reason")))
                .list();
    }

    @Override
    public long count() {
        return jdbc.sql("select count(*) from outbox.message where state = 'DEAD'")
                .query(Long.class)
                .single();
    }

    @Override
    public boolean retry(long position) {
        return jdbc.sql("""
                        update outbox.message
                        set state = 'WAITING', settled_at = null, attempts = 0, due_at = clock_timestamp()
                        where position = :position and state = 'DEAD'
                        """).param("position", position).update() == 1;
    }

    @Override
    public boolean giveUp(long position, String reason) {
        return jdbc.sql("""
                        update outbox.message set state = 'GIVEN_UP', reason = :reason || ' | ' || reason
                        where position = :position and state = 'DEAD'
                        """).param("position", position).param("reason", reason).update() == 1;
    }
}
