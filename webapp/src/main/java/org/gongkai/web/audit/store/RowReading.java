package org.gongkai.web.audit.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.gongkai.web.audit.AuditEntry;
import org.gongkai.web.audit.AuditRow;
import org.gongkai.web.audit.Subject;
import org.gongkai.web.audit.Who;

/** A row of the trail out of a row of a result. */
final class RowReading {
    /** The columns, of a table called {@code e}. */
    static final String COLUMNS = """
            e.position, e.recorded_at, e.body, e.account, e.who, e.address, e.action,
            e.subject_kind, e.subject_id, e.subject_version, e.reason, e.personal
            """;

    private RowReading() {}

    static AuditRow read(ResultSet row) throws SQLException {
        AuditEntry entry = new AuditEntry(
                row.getLong("body"),
                new Who(row.getLong("account"), row.getString("who"), row.getString("address")),
                row.getString("action"),
                new Subject(row.getString("subject_kind"), row.getString("subject_id"), row.getLong("subject_version")),
                row.getString("reason"),
                List.of());
        return new AuditRow(
                row.getLong("position"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                entry,
                row.getString("personal"));
    }
}
