package org.gongkai.web.audit.store;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.web.audit.AuditEntry;
import org.gongkai.web.audit.AuditTrail;
import org.gongkai.web.audit.PersonalValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Adds rows to the trail, each waiting to be sealed. */
@Repository
class TrailStore implements AuditTrail {
    private static final String INSERT = """
            with added as (
                insert into audit.entry (recorded_at, body, account, who, address, action,
                        subject_kind, subject_id, subject_version, reason, personal)
                values (:recordedAt, :body, :account, :who, :address, :action,
                        :subjectKind, :subjectId, :subjectVersion, :reason, :personal)
                returning position)
            insert into audit.pending (position) select position from added
            """;

    private final JdbcClient jdbc;
    private final PersonKeyStore keys;
    private final Clock clock;

    TrailStore(JdbcClient jdbc, PersonKeyStore keys, Clock clock) {
        this.jdbc = jdbc;
        this.keys = keys;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(AuditEntry entry) {
        jdbc.sql(INSERT)
                .param("recordedAt", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("body", entry.body())
                .param("account", entry.who().accountId())
                .param("who", entry.who().name())
                .param("address", entry.who().address())
                .param("action", entry.action())
                .param("subjectKind", entry.subject().kind())
                .param("subjectId", entry.subject().id())
                .param("subjectVersion", entry.subject().version())
                .param("reason", entry.reason())
                .param("personal", enciphered(entry.personal()))
                .update();
    }

    private String enciphered(List<PersonalValue> values) {
        return values.stream()
                .map(value ->
                        EncipheredValue.of(value, keys.keyOf(value.person())).line())
                .collect(Collectors.joining("\n"));
    }
}
