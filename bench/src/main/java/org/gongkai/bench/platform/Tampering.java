package org.gongkai.bench.platform;

import java.util.List;
import java.util.Random;
import javax.sql.DataSource;
import org.gongkai.web.audit.verification.Damage;
import org.springframework.jdbc.core.JdbcTemplate;

/** What somebody with every right in the database could do to the trail, and what it should be called. */
enum Tampering {
    REASON(Damage.Kind.CHANGED, "update audit.entry set reason = reason || '。' where position = :one"),
    PERSON(Damage.Kind.CHANGED, "update audit.entry set account = account + 1 where position = :one"),
    TIME(
            Damage.Kind.CHANGED,
            "update audit.entry set recorded_at = recorded_at - interval '1 microsecond' where position = :one"),
    BODY(Damage.Kind.CHANGED, "update audit.entry set body = body + 1 where position = :one"),
    ROW(Damage.Kind.REMOVED, "delete from audit.entry where position = :one"),
    ROW_AND_SEAL(
            Damage.Kind.REMOVED,
            "delete from audit.entry where position = :inner",
            "delete from audit.seal where position = :inner"),
    CONTENTS(Damage.Kind.REORDERED, """
            update audit.entry e set recorded_at = o.recorded_at, account = o.account, who = o.who, address = o.address,
                action = o.action, subject_kind = o.subject_kind, subject_id = o.subject_id,
                subject_version = o.subject_version, reason = o.reason, personal = o.personal
            from audit.entry o
            where (e.position = :one and o.position = :other) or (e.position = :other and o.position = :one)
            """),
    PLACES(Damage.Kind.REORDERED, """
            update audit.seal set sequence = -sequence + 1000000 where position in (:one, :other)
            """, """
            update audit.seal s set sequence = 1000000 - o.sequence from audit.seal o
            where (s.position = :one and o.position = :other) or (s.position = :other and o.position = :one)
            """),
    TAIL(
            Damage.Kind.TRUNCATED,
            "delete from audit.entry where position = :last",
            "delete from audit.seal where position = :last"),
    TAIL_AND_END(
            Damage.Kind.TRUNCATED,
            "delete from audit.entry where body = :body",
            "delete from audit.seal where body = :body",
            "delete from audit.anchor where body = :body",
            "delete from audit.chain where body = :body"),
    FORGED_SEAL(
            Damage.Kind.CHANGED,
            "update audit.seal set digest = sha256(digest), hash = sha256(hash) where position = :one"),
    NEW_ROW(Damage.Kind.ADDED, """
            insert into audit.entry (recorded_at, body, account, who, address, action, subject_kind, subject_id,
                subject_version, reason, personal)
            select recorded_at, body, account, who, address, action, subject_kind, subject_id,
                subject_version, reason, personal
            from audit.entry where position = :one
            """);

    private static final List<String> TABLES = List.of("entry", "seal", "chain", "anchor");

    private final Damage.Kind kind;
    private final String statements;

    Tampering(Damage.Kind kind, String... statements) {
        this.kind = kind;
        this.statements = String.join(";", statements);
    }

    /** What the verifier should call it. */
    Damage.Kind kind() {
        return kind;
    }

    /** Takes the triggers away and keeps the tables as they are, so that {@link #undo} finds them. */
    static void prepare(DataSource database) {
        JdbcTemplate jdbc = new JdbcTemplate(database);
        for (String table : TABLES) {
            jdbc.execute("alter table audit." + table + " disable trigger user");
            jdbc.execute("create table kept_" + table + " as select * from audit." + table);
        }
    }

    /** Everything as it was. */
    static void undo(DataSource database) {
        JdbcTemplate jdbc = new JdbcTemplate(database);
        for (String table : TABLES) {
            jdbc.execute("truncate audit." + table);
            jdbc.execute("insert into audit." + table + " overriding system value select * from kept_" + table);
        }
    }

    /** Does it to random rows of a random body. */
    void tamper(DataSource database, Random random) {
        JdbcTemplate jdbc = new JdbcTemplate(database);
        List<Long> bodies = numbers(jdbc, "select distinct body from audit.seal order by body");
        long body = bodies.get(random.nextInt(bodies.size()));
        List<Long> rows = numbers(jdbc, "select position from audit.seal where body = " + body + " order by sequence");
        int one = random.nextInt(rows.size() - 1);
        int other = (one + 1 + random.nextInt(rows.size() - 1)) % rows.size();
        for (String statement : statements.split(";")) {
            jdbc.update(statement
                    .replace(":one", rows.get(one).toString())
                    .replace(":other", rows.get(other).toString())
                    .replace(":inner", rows.get(one).toString())
                    .replace(":last", rows.getLast().toString())
                    .replace(":body", Long.toString(body)));
        }
    }

    private static List<Long> numbers(JdbcTemplate jdbc, String question) {
        return jdbc.query(question, (row, _) -> row.getLong(1));
    }
}
