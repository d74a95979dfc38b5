package org.gongkai.web.audit.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongkai.web.audit.AuditRow;
import org.gongkai.web.audit.model.Chain;
import org.gongkai.web.audit.model.ChainEnd;
import org.gongkai.web.audit.model.Seal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Seals rows that wait for it. Of several nodes one seals at a time, the others go on without waiting. */
@Repository
public class SealStore {
    /** Any number, as long as nobody else locks by it. */
    static final long SEALING_LOCK = 7_306_094_211_534_001L;

    private static final String LOCK = "select pg_try_advisory_xact_lock(:lock)";

    private static final String PENDING = "select " + RowReading.COLUMNS + """
            from audit.pending p join audit.entry e on e.position = p.position order by p.position limit :limit
            """;

    private static final String INSERT = """
            insert into audit.seal (body, sequence, position, digest, hash)
            select s.body, s.sequence, s.position, decode(s.digest, 'hex'), decode(s.hash, 'hex')
            from unnest(:bodies::bigint[], :sequences::bigint[], :positions::bigint[], :digests::text[], :hashes::text[])
                as s (body, sequence, position, digest, hash)
            """;

    private static final String MOVE_END = """
            insert into audit.chain as c (body, sequence, hash)
            select s.body, s.sequence, decode(s.hash, 'hex')
            from unnest(:bodies::bigint[], :sequences::bigint[], :hashes::text[]) as s (body, sequence, hash)
            on conflict (body) do update set sequence = excluded.sequence, hash = excluded.hash
            """;

    private final JdbcClient jdbc;

    SealStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Seals rows in the order of their positions.
     *
     * @param limit at most this many
     * @return how many were sealed; 0 also while another node seals
     */
    @Transactional
    public int seal(int limit) {
        if (!jdbc.sql(LOCK).param("lock", SEALING_LOCK).query(Boolean.class).single()) {
            return 0;
        }
        List<AuditRow> rows = jdbc.sql(PENDING)
                .param("limit", limit)
                .query((row, number) -> RowReading.read(row))
                .list();
        if (rows.isEmpty()) {
            return 0;
        }
        Map<Long, ChainEnd> ends = ends(rows);
        List<Seal> seals = new ArrayList<>();
        for (AuditRow row : rows) {
            long body = row.entry().body();
            Seal seal = Chain.next(ends.getOrDefault(body, ChainEnd.beginning(body)), row);
            ends.put(body, seal.end());
            seals.add(seal);
        }
        insert(seals);
        moveEnds(List.copyOf(ends.values()));
        settle(seals);
        return seals.size();
    }

    private Map<Long, ChainEnd> ends(List<AuditRow> rows) {
        Long[] bodies = rows.stream().map(row -> row.entry().body()).distinct().toArray(Long[]::new);
        return jdbc
                .sql("select body, sequence, encode(hash, 'hex') as hash from audit.chain where body = any (:bodies)")
                .param("bodies", bodies)
                .query((row, number) ->
                        new ChainEnd(row.getLong("body"), row.getLong("sequence"), row.getString("hash")))
                .list()
                .stream()
                .collect(Collectors.toMap(ChainEnd::body, Function.identity(), (one, same) -> one, HashMap::new));
    }

    private void insert(List<Seal> seals) {
        jdbc.sql(INSERT)
                .param("bodies", seals.stream().map(Seal::body).toArray(Long[]::new))
                .param("sequences", seals.stream().map(Seal::sequence).toArray(Long[]::new))
                .param("positions", seals.stream().map(Seal::position).toArray(Long[]::new))
                .param("digests", seals.stream().map(Seal::digest).toArray(String[]::new))
                .param("hashes", seals.stream().map(Seal::hash).toArray(String[]::new))
                .update();
    }

    private void moveEnds(List<ChainEnd> ends) {
        jdbc.sql(MOVE_END)
                .param("bodies", ends.stream().map(ChainEnd::body).toArray(Long[]::new))
                .param("sequences", ends.stream().map(ChainEnd::sequence).toArray(Long[]::new))
                .param("hashes", ends.stream().map(ChainEnd::hash).toArray(String[]::new))
                .update();
    }

    private void settle(List<Seal> seals) {
        jdbc.sql("delete from audit.pending where position = any (:positions)")
                .param("positions", seals.stream().map(Seal::position).toArray(Long[]::new))
                .update();
    }
}
