package org.gongkai.web.mistakes;

import org.gongkai.web.accounts.Acting;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.accounts.StaffTrail;
import org.gongkai.web.audit.AuditEntry;
import org.gongkai.web.audit.AuditTrail;
import org.gongkai.web.audit.Subject;
import org.gongkai.web.audit.Who;
import org.gongkai.web.mistakes.model.Report;
import org.springframework.stereotype.Component;

/** What the audit is told of reports: never what a reader wrote, nor where they were. */
@Component
class MistakeTrail {
    private final StaffTrail staff;
    private final AuditTrail trail;
    private final Acting acting;

    MistakeTrail(StaffTrail staff, AuditTrail trail, Acting acting) {
        this.staff = staff;
        this.trail = trail;
        this.acting = acting;
    }

    /** A reader told something. The address a reader came from is not kept. */
    void told(Report report) {
        Who nobody = new Who(0, acting.now().name(), "");
        trail.record(AuditEntry.of(report.about().body(), nobody, "mistake.tell", subject(report))
                .withReason(
                        report.about().kind().code() + " item " + report.about().item()));
    }

    void acted(SignedIn who, Report report, String action, String reason) {
        staff.record(who, report.about().body(), action, subject(report), reason);
    }

    private static Subject subject(Report report) {
        return new Subject("mistake", String.valueOf(report.id()), report.revision());
    }
}
