package org.gongkai.web.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** That the county was made, and how far its clock was moved. */
@Repository
class DemoStore {
    private final JdbcClient database;

    DemoStore(JdbcClient database) {
        this.database = database;
    }

    /** How far the clock runs ahead; empty where no county was made yet. */
    Optional<Duration> ahead() {
        return database.sql("select moved_seconds from demo.county")
                .query(Long.class)
                .optional()
                .map(Duration::ofSeconds);
    }

    /** Notes, before anything is made, that a county is being made. */
    void begin(long seed, DemoSize size, Instant now) {
        database.sql("insert into demo.county (seed, size, made_at) values (:seed, :size, :now)")
                .param("seed", seed)
                .param("size", size.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Notes that everything of it is there. */
    void finish() {
        database.sql("update demo.county set is_finished = true").update();
    }

    void moved(Duration ahead) {
        database.sql("update demo.county set moved_seconds = :seconds")
                .param("seconds", ahead.toSeconds())
                .update();
    }
}
