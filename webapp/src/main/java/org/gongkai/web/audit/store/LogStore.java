package org.gongkai.web.audit.store;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.web.audit.AuditLog;
import org.gongkai.web.audit.AuditRow;
import org.gongkai.web.audit.PersonalValue;
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
