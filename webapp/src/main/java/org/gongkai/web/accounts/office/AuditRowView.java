package org.gongkai.web.accounts.office;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.regulation.calendar.ChinaTime;
import org.gongkai.web.audit.AuditEntry;
import org.gongkai.web.audit.AuditRow;

/** A row of the trail as people and spreadsheets read it; personal values never stand here. */
record AuditRowView(long position, String time, String body, List<String> who, String action, List<String> about) {
    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ChinaTime.ZONE);

    static AuditRowView of(AuditRow row, PostViews posts) {
        AuditEntry entry = row.entry();
        String version =
                entry.subject().version() == 0 ? "" : "/" + entry.subject().version();
        return new AuditRowView(
                row.position(),
                SECOND.format(row.recordedAt()),
                posts.nameOf(entry.body()),
                List.of(
                        entry.who().name(),
                        String.valueOf(entry.who().accountId()),
                        entry.who().address()),
                entry.action(),
                List.of(entry.subject().kind() + "/" + entry.subject().id() + version, entry.reason()));
    }

    /** A line for spreadsheets: what one would take for a formula is marked as text. */
    String csv() {
        return Stream.concat(
                        Stream.concat(Stream.of(String.valueOf(position), time, body), who.stream()),
                        Stream.concat(Stream.of(action), about.stream()))
                .map(AuditRowView::quoted)
                .collect(Collectors.joining(","));
    }

    private static String quoted(String cell) {
        String safe = !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
