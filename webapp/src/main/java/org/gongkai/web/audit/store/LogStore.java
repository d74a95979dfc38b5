package org.gongkai.web.audit.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.web.audit.AuditLog;
import org.gongkai.web.audit.AuditQuestion;
import org.gongkai.web.audit.AuditRow;
import org.gongkai.web.audit.PersonalValue;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the trail. */
@Repository
class LogStore implements AuditLog {
    private static final String SELECT = "select " + RowReading.COLUMNS + " from audit.entry e ";

    private final JdbcClient jdbc;
    private final PersonKeyStore keys;

    LogStore(JdbcClient jdbc, PersonKeyStore keys) {
        this.jdbc = jdbc;
        this.keys = keys;
    }

    @Override
    public List<AuditRow> latest(Set<Long> bodies, long before, int limit) {
        return jdbc.sql(SELECT + """
                        where e.body = any (:bodies) and e.position < :before order by e.position desc limit :limit
                        """)
                .param("bodies", bodies.toArray(Long[]::new))
                .param("before", before)
                .param("limit", limit)
                .query((row, number) -> RowReading.read(row))
                .list();
    }

    @Override
    public List<AuditRow> search(AuditQuestion question, long before, int limit) {
        String where = "where e.position < :before"
                + (question.bodies().isPresent() ? " and e.body = any (:bodies)" : "")
                + (question.from().isPresent() ? " and e.recorded_at >= :from" : "")
                + (question.until().isPresent() ? " and e.recorded_at < :until" : "")
                + (question.action().isBlank() ? "" : " and starts_with(e.action, :action)");
        return jdbc.sql(SELECT + where + " order by e.position desc limit :limit")
                .param("before", before)
                .param("bodies", question.bodies().orElse(Set.of()).toArray(Long[]::new))
                .param("from", time(question.from()))
                .param("until", time(question.until()))
                .param("action", question.action())
                .param("limit", limit)
                .query((row, number) -> RowReading.read(row))
                .list();
    }

    private static @Nullable OffsetDateTime time(Optional<Instant> at) {
        return at.map(moment -> moment.atOffset(ZoneOffset.UTC)).orElse(null);
    }

    @Override
    public List<AuditRow> of(String subjectKind, String subjectId) {
        return jdbc.sql(SELECT + "where e.subject_kind = :kind and e.subject_id = :id order by e.position")
                .param("kind", subjectKind)
                .param("id", subjectId)
                .query((row, number) -> RowReading.read(row))
                .list();
    }

    @Override
    public List<PersonalValue> personal(AuditRow row) {
        return row.personal()
                .lines()
                .map(EncipheredValue::parse)
                .map(value -> keys.existing(value.person()).flatMap(value::read))
                .flatMap(Optional::stream)
                .toList();
    }
}
