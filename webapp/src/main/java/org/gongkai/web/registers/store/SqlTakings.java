package org.gongkai.web.registers.store;

import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gongkai.web.registers.taking.Given;
import org.gongkai.web.registers.taking.Outcome;
import org.gongkai.web.registers.taking.TakenRow;
import org.gongkai.web.registers.taking.Taking;
import org.gongkai.web.registers.taking.TakingBook;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was taken over, in rows. */
@Repository
class SqlTakings implements TakingBook {
    /** Tells the locks of this table from those of others. */
    private static final int LOCKS = 57_001;

    private final JdbcClient database;

    SqlTakings(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void lock(long body) {
        database.sql("select pg_advisory_xact_lock(:locks, hashint8(:body))")
                .param("locks", LOCKS)
                .param("body", body)
                .query(row -> {});
    }

    @Override
    public long begin(Given given, Map<Outcome, Integer> tally, Taking.Done done) {
        Map<Outcome, Integer> sorted = new TreeMap<>(tally);
        return database.sql("""
                        insert into registers.taking (body, register, whose, file_name, sha256, outcomes, counts,
                            done_by, done_name, done_at)
                        values (:body, :register, :whose, :file, :hash, :outcomes, :counts, :who, :name, :at)
                        returning id""")
                .param("body", given.scope().body())
                .param("register", given.scope().register())
                .param("whose", given.scope().whose())
                .param("file", given.sent().fileName())
                .param("hash", given.sent().sha256())
                .param("outcomes", sorted.keySet().stream().map(Outcome::name).toArray(String[]::new))
                .param("counts", sorted.values().toArray(Integer[]::new))
                .param("who", done.account())
                .param("name", done.name())
                .param("at", Timestamp.from(done.at()))
                .query(Long.class)
                .single();
    }

    @Override
    public void keep(long taking, List<TakenRow> rows) {
        for (int i = 0; i < rows.size(); i++) {
            keep(taking, i + 1, rows.get(i));
        }
    }

    private void keep(long taking, int position, TakenRow row) {
        Map<String, String> before = row.what().before();
        Map<String, String> after = row.what().after();
        Set<String> keys = new TreeSet<>(before.keySet());
        keys.addAll(after.keySet());
        database.sql("""
                        insert into registers.taken_row
                            (taking, position, sheet, row, record, name, outcome, why, keys, before, after)
                        values (:taking, :position, :sheet, :row, :record, :name, :outcome, :why, :keys, :before, :after)""")
                .param("taking", taking)
                .param("position", position)
                .param("sheet", row.at().sheet())
                .param("row", row.at().row())
                .param("record", row.record())
                .param("name", row.name())
                .param("outcome", row.came().outcome().name())
                .param("why", row.came().why())
                .param("keys", keys.toArray(String[]::new))
                .param("before", values(keys, before))
                .param("after", values(keys, after))
                .update();
    }

    private static String[] values(Set<String> keys, Map<String, String> cells) {
        return keys.stream().map(key -> cells.getOrDefault(key, "")).toArray(String[]::new);
    }

    @Override
    public Optional<Taking> find(long id) {
        return database.sql("select * from registers.taking where id = :id")
                .param("id", id)
                .query(TakingRows::taking)
                .optional();
    }

    @Override
    public List<Taking> of(long body, String register, int most) {
        return database.sql("""
                        select * from registers.taking where body = :body and register = :register
                        order by id desc limit :most""")
                .param("body", body)
                .param("register", register)
                .param("most", most)
                .query(TakingRows::taking)
                .list();
    }

    @Override
    public List<TakenRow> rows(long taking, int skipped, int most) {
        return database.sql("""
                        select * from registers.taken_row where taking = :taking
                        order by position limit :most offset :skipped""")
                .param("taking", taking)
                .param("most", most)
                .param("skipped", skipped)
                .query(TakingRows::row)
                .list();
    }

    @Override
    public List<TakenRow> written(long taking) {
        return database.sql("""
                        select * from registers.taken_row
                        where taking = :taking and outcome in ('NEW', 'CHANGED') order by position""").param("taking", taking).query(TakingRows::row).list();
    }

    @Override
    public void undo(long taking, Taking.Done done) {
        database.sql("""
                        update registers.taking set undone_by = :who, undone_name = :name, undone_at = :at,
                            undone_reason = :reason
                        where id = :taking""")
                .param("taking", taking)
                .param("who", done.account())
                .param("name", done.name())
                .param("at", Timestamp.from(done.at()))
                .param("reason", done.reason())
                .update();
    }
}
