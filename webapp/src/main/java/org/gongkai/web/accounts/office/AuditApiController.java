package org.gongkai.web.accounts.office;

import java.time.Instant;
import java.util.List;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.accounts.oversight.AuditDesk;
import org.gongkai.web.audit.AuditRow;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;

/** The trail for programs of the audit administrator, newest first. */
@RestController
class AuditApiController {
    private static final int PAGE = 500;

    private final AuditDesk desk;

    AuditApiController(AuditDesk desk) {
        this.desk = desk;
    }

    /** A page of rows; {@code before} asks for the next one, and is null at the end. */
    record PageView(List<RowView> rows, @Nullable Long before) {}

    /** A row, without personal values. */
    record RowView(long position, Instant recordedAt, long body, Actor who, Act act) {
        static RowView of(AuditRow row) {
            return new RowView(
                    row.position(),
                    row.recordedAt(),
                    row.entry().body(),
                    new Actor(
                            row.entry().who().accountId(),
                            row.entry().who().name(),
                            row.entry().who().address()),
                    new Act(
                            row.entry().action(),
                            row.entry().subject().kind(),
                            row.entry().subject().id(),
                            row.entry().subject().version(),
                            row.entry().reason()));
        }
    }

    /** Who. */
    record Actor(long account, String name, String address) {}

    /** Did what. */
    record Act(String action, String subjectKind, String subjectId, long subjectVersion, String reason) {}

    @GetMapping("/api/v1/audit")
    PageView rows(@AuthenticationPrincipal SignedIn who, @ModelAttribute AuditController.Filter filter) {
        List<AuditRow> rows = desk.search(who, filter.wanted(), filter.start(), PAGE);
        return new PageView(
                rows.stream().map(RowView::of).toList(),
                rows.size() < PAGE ? null : rows.getLast().position());
    }
}
