package org.gongkai.web.audit.store;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.gongkai.web.audit.model.ChainEnd;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Anchors the ends of chains: at a body's first seal, and then once a day where the chain has grown. */
@Repository
public class AnchorStore {
    private static final String DUE = """
            select body, sequence, encode(hash, 'hex') as hash from audit.chain
            where anchored_on is null or (anchored_on < :today and anchored_sequence < sequence) order by body
            """;

    private static final String INSERT = """
            insert into audit.anchor (body, sequence, anchored_on, hash)
            select body, sequence, :today, hash from audit.chain where body = any (:bodies)
            on conflict do nothing
            """;

    private static final String MARK = """
            update audit.chain set anchored_sequence = sequence, anchored_on = :today where body = any (:bodies)
            """;

    private final JdbcClient jdbc;

    AnchorStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Anchors what is due.
     *
     * @param today the legal day
     * @param outside writes the ends outside of the database, before they count as anchored here: after a crash between the
     *     two they are written once more
     * @return how many bodies were anchored
     */
    @Transactional
    public int anchor(LocalDate today, Consumer<List<ChainEnd>> outside) {
        if (!jdbc.sql("select pg_try_advisory_xact_lock(:lock)")
                .param("lock", SealStore.SEALING_LOCK)
                .query(Boolean.class)
                .single()) {
            return 0;
        }
        List<ChainEnd> due = jdbc.sql(DUE)
                .param("today", today)
                .query((row, number) ->
                        new ChainEnd(row.getLong("body"), row.getLong("sequence"), row.getString("hash")))
                .list();
        if (due.isEmpty()) {
            return 0;
        }
        outside.accept(due);
        Long[] bodies = due.stream().map(ChainEnd::body).toArray(Long[]::new);
        jdbc.sql(INSERT).param("today", today).param("bodies", bodies).update();
        jdbc.sql(MARK).param("today", today).param("bodies", bodies).update();
        return due.size();
    }
}
