package org.gongkai.web.outbox.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How the work goes, over all nodes. */
@Repository("outboxPulse")
public class Pulse {
    private static final String BEAT = """
            select
                (select count(*) from outbox.message where state = 'WAITING') as waiting,
                (select count(*) from outbox.message where state = 'DEAD') as dead,
                (select min(added_at) from outbox.message where state = 'WAITING') as oldest,
                (select min(m.due_at) from outbox.message m where m.state = 'WAITING' and not exists (
                    select from outbox.message e
                    where e.aggregate = m.aggregate and e.state = 'WAITING' and e.position < m.position)) as due,
                (select max(settled_at) from outbox.message where state = 'DONE') as success
            """;

    private final JdbcClient jdbc;

    Pulse(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What the table tells at one moment.
     *
     * @param waiting messages that are not done
     * @param dead messages that were given up
     * @param oldest when the oldest of those that wait was added
     * @param due since when the first of those that could be handled could be
     * @param lastSuccess when a message was done the last time, as far as that is remembered
     */
    public record Beat(
            long waiting, long dead, Optional<Instant> oldest, Optional<Instant> due, Optional<Instant> lastSuccess) {}

    /** As it is now. */
    public Beat beat() {
        return jdbc.sql(BEAT)
                .query((row, number) -> new Beat(
                        row.getLong("waiting"),
                        row.getLong("dead"),
                        time(row, "oldest"),
                        time(row, "due"),
                        time(row, "success")))
                .single();
    }

    private static Optional<Instant> time(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
