package org.gongkai.web.mistakes.store;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.audit.PersonCipher;
import org.gongkai.web.audit.PersonKeys;
import org.gongkai.web.mistakes.model.LookupCode;
import org.gongkai.web.mistakes.model.MistakeKind;
import org.gongkai.web.mistakes.model.MistakeRefused;
import org.gongkai.web.mistakes.model.MistakeRefused.Reason;
import org.gongkai.web.mistakes.model.Report;
import org.gongkai.web.mistakes.model.ReportBook;
import org.gongkai.web.mistakes.model.Standing;
import org.gongkai.web.mistakes.model.Told;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Reports in rows. */
@Repository
class SqlReportBook implements ReportBook {
    private static final String PASSAGE = "passage";
    private static final String WORDS = "words";
    private static final String CONTACT = "contact";
    private static final String BODIES = "bodies";

    private final JdbcClient database;
    private final PersonCipher cipher;
    private final PersonKeys keys;

    SqlReportBook(JdbcClient database, PersonCipher cipher, PersonKeys keys) {
        this.database = database;
        this.cipher = cipher;
        this.keys = keys;
    }

    @Override
    public Optional<Report> add(LookupCode code, Report.About about, Report.Receipt receipt, Told told) {
        if (find(code).isPresent()) {
            return Optional.empty();
        }
        // an id that tells nothing about the reader, and nothing about the report
        String person = "reader/" + UUID.randomUUID();
        return database.sql("""
                        insert into mistakes.report (item, version, title, body, kind, is_urgent, code_hash, person, passage, words,
                            contact, received_at, due_on, standing, answer, revision, written_by, writer_name, written_at)
                        values (:item, :version, :title, :body, :kind, :urgent, :code, :person, :passage, :words, :contact, :at,
                            :due, 'RECEIVED', '', 1, 0, '', :at)
                        on conflict (code_hash) do nothing returning *""")
                .param("item", about.item())
                .param("version", about.version())
                .param("title", about.title())
                .param("body", about.body())
                .param("kind", about.kind().name())
                .param("urgent", about.kind().isUrgent())
                .param("code", code.hash())
                .param("person", person)
                .param(PASSAGE, enciphered(person, PASSAGE, told.passage()), Types.BINARY)
                .param(WORDS, enciphered(person, WORDS, told.words()), Types.BINARY)
                .param(CONTACT, enciphered(person, CONTACT, told.contact()), Types.BINARY)
                .param("at", Timestamp.from(receipt.at()))
                .param("due", Date.valueOf(receipt.dueOn()))
                .query(SqlReportBook::report)
                .optional();
    }

    private byte @Nullable [] enciphered(String person, String field, String value) {
        return value.isEmpty() ? null : cipher.encipher(person, field, value);
    }

    @Override
    public Optional<Report> find(long id) {
        return database.sql("select * from mistakes.report where id = :id")
                .param("id", id)
                .query(SqlReportBook::report)
                .optional();
    }

    @Override
    public Optional<Report> find(LookupCode code) {
        return database.sql("select * from mistakes.report where code_hash = :code")
                .param("code", code.hash())
                .query(SqlReportBook::report)
                .optional();
    }

    @Override
    public Told told(long id) {
        return database.sql("select person, passage, words, contact from mistakes.report where id = :id")
                .param("id", id)
                .query((row, _) -> new Told(clear(row, PASSAGE), clear(row, WORDS), clear(row, CONTACT)))
                .optional()
                .orElse(Told.FORGOTTEN);
    }

    private String clear(ResultSet row, String field) throws SQLException {
        byte[] kept = row.getBytes(field);
        return kept == null
                ? ""
                : cipher.decipher(row.getString("person"), field, kept).orElse("");
    }

    @Override
    public List<Report> open(Collection<Long> bodies, int most) {
        return database.sql("""
                        select * from mistakes.report where answered_at is null and body = any (:bodies)
                        order by is_urgent desc, due_on, id limit :most""")
                .param(BODIES, bodies.toArray(Long[]::new))
                .param("most", most)
                .query(SqlReportBook::report)
                .list();
    }

    @Override
    public Waiting waiting(Collection<Long> bodies) {
        return database.sql("""
                        select count(*) filter (where is_urgent) as urgent, count(*) filter (where not is_urgent) as others,
                            min(due_on) filter (where not is_urgent) as first_due
                        from mistakes.report where answered_at is null and body = any (:bodies)""")
                .param(BODIES, bodies.toArray(Long[]::new))
                .query((row, _) -> new Waiting(
                        row.getLong("urgent"),
                        row.getLong("others"),
                        Optional.ofNullable(row.getDate("first_due")).map(Date::toLocalDate)))
                .single();
    }

    @Override
    public List<Report> openOf(long item) {
        return database.sql("select * from mistakes.report where item = :item and answered_at is null order by id desc")
                .param("item", item)
                .query(SqlReportBook::report)
                .list();
    }

    @Override
    public List<Report> answered(Collection<Long> bodies, int page, int size) {
        return database.sql("""
                        select * from mistakes.report where answered_at is not null and body = any (:bodies)
                        order by answered_at desc, id desc offset :after limit :size""")
                .param(BODIES, bodies.toArray(Long[]::new))
                .param("after", (page - 1L) * size)
                .param("size", size)
                .query(SqlReportBook::report)
                .list();
    }

    @Override
    public List<Report> received(Collection<Long> bodies, Instant from, Instant until) {
        return database.sql("""
                        select * from mistakes.report where body = any (:bodies) and received_at >= :from and received_at < :until
                        order by received_at, id""")
                .param(BODIES, bodies.toArray(Long[]::new))
                .param("from", Timestamp.from(from))
                .param("until", Timestamp.from(until))
                .query(SqlReportBook::report)
                .list();
    }

    @Override
    public Report keep(Report before, Report.Answer answer, SignedIn who, Instant now) {
        StatementSpec keeping = database.sql("""
                update mistakes.report set standing = :standing, answer = :answer, answered_at = :answered,
                    revision = revision + 1, written_by = :who, writer_name = :by, written_at = :now
                where id = :id and revision = :revision returning *""");
        return keeping.param("standing", answer.standing().name())
                .param("answer", answer.words())
                .param("answered", answer.at().map(Timestamp::from).orElse(null), Types.TIMESTAMP)
                .param("who", who.accountId())
                .param("by", answer.by())
                .param("now", Timestamp.from(now))
                .param("id", before.id())
                .param("revision", before.revision())
                .query(SqlReportBook::report)
                .optional()
                .orElseThrow(() -> new MistakeRefused(Reason.CHANGED_MEANWHILE));
    }

    @Override
    public int forget(Instant answeredBefore, Instant now, int most) {
        List<String> readers = database.sql("""
                        update mistakes.report set passage = null, words = null, contact = null, forgotten_at = :now,
                            revision = revision + 1
                        where id in (select id from mistakes.report
                            where answered_at < :before and forgotten_at is null order by answered_at, id limit :most
                            for update skip locked)
                        returning person""")
                .param("now", Timestamp.from(now))
                .param("before", Timestamp.from(answeredBefore))
                .param("most", most)
                .query((row, _) -> row.getString("person"))
                .list();
        readers.forEach(keys::destroy);
        return readers.size();
    }

    private static Report report(ResultSet row, int ignored) throws SQLException {
        Report.About about = new Report.About(
                row.getLong("item"),
                row.getInt("version"),
                row.getString("title"),
                row.getLong("body"),
                MistakeKind.valueOf(row.getString("kind")));
        Report.Receipt receipt = new Report.Receipt(
                row.getTimestamp("received_at").toInstant(),
                row.getDate("due_on").toLocalDate(),
                row.getBytes(CONTACT) != null);
        Report.Answer answer = new Report.Answer(
                Standing.valueOf(row.getString("standing")),
                row.getString("answer"),
                Optional.ofNullable(row.getTimestamp("answered_at")).map(Timestamp::toInstant),
                row.getString("writer_name"));
        return new Report(row.getLong("id"), row.getLong("revision"), about, receipt, answer);
    }
}
