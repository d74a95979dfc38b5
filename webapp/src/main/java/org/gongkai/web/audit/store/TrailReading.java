package org.gongkai.web.audit.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.gongkai.web.audit.AuditRow;
import org.gongkai.web.audit.model.ChainEnd;
import org.gongkai.web.audit.model.Seal;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads trail and chains from end to end as they stood at one moment, needing no more memory for long ones. */
public final class TrailReading {
    private static final int ROWS_AT_ONCE = 2_000;

    private static final String SEALS = "select " + RowReading.COLUMNS + """
            , s.body as sealed_body, s.sequence, s.position as sealed_position,
            encode(s.digest, 'hex') as digest, encode(s.hash, 'hex') as hash
            from audit.seal s left join audit.entry e on e.position = s.position
            order by s.body, s.sequence
            """;

    private static final String STRAY = """
            select e.position, e.body from audit.entry e
            where not exists (select from audit.seal s where s.position = e.position)
                and not exists (select from audit.pending p where p.position = e.position)
            """;

    private static final String UNSEALED = """
            select count(*) from audit.entry e
            where not exists (select from audit.seal s where s.position = e.position)
            """;

    private final JdbcTemplate jdbc;
    private final TransactionTemplate moment;

    /** Of this database. */
    public TrailReading(DataSource database) {
        this.jdbc = new JdbcTemplate(database);
        this.jdbc.setFetchSize(ROWS_AT_ONCE);
        this.moment = new TransactionTemplate(new JdbcTransactionManager(database));
        this.moment.setReadOnly(true);
        // a transaction of the caller would go on seeing what others commit
        this.moment.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.moment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /** Whatever is read in here is of the same moment. */
    public <T> T atOneMoment(Supplier<T> reading) {
        return moment.<T>execute(status -> reading.get());
    }

    /** Every seal with the row that it sealed, where that is still there; chain after chain, in order. */
    public void forEachSeal(BiConsumer<Seal, Optional<AuditRow>> reader) {
        RowCallbackHandler each = row -> reader.accept(seal(row), sealedRow(row));
        jdbc.query(SEALS, each);
    }

    /** Where each chain ends. */
    public List<ChainEnd> ends() {
        return jdbc.query(
                "select body, sequence, encode(hash, 'hex') as hash from audit.chain", (row, number) -> end(row));
    }

    /** The anchors kept in the database. */
    public List<ChainEnd> anchors() {
        return jdbc.query(
                "select body, sequence, encode(hash, 'hex') as hash from audit.anchor", (row, number) -> end(row));
    }

    /** The rows that neither are sealed nor wait for it: body by position. */
    public Map<Long, Long> strayRows() {
        Map<Long, Long> stray = new TreeMap<>();
        RowCallbackHandler each = row -> stray.put(row.getLong("position"), row.getLong("body"));
        jdbc.query(STRAY, each);
        return stray;
    }

    /** How many rows are not sealed. */
    public long unsealed() {
        Long rows = jdbc.queryForObject(UNSEALED, Long.class);
        return rows == null ? 0 : rows;
    }

    private static Seal seal(ResultSet row) throws SQLException {
        return new Seal(
                row.getLong("sealed_body"),
                row.getLong("sequence"),
                row.getLong("sealed_position"),
                row.getString("digest"),
                row.getString("hash"));
    }

    private static Optional<AuditRow> sealedRow(ResultSet row) throws SQLException {
        row.getLong("position");
        return row.wasNull() ? Optional.empty() : Optional.of(RowReading.read(row));
    }

    private static ChainEnd end(ResultSet row) throws SQLException {
        return new ChainEnd(row.getLong("body"), row.getLong("sequence"), row.getString("hash"));
    }
}
