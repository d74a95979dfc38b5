package org.gongkai.web.accounts;

import org.gongkai.web.audit.AuditEntry;
import org.gongkai.web.audit.AuditTrail;
import org.gongkai.web.audit.Subject;
import org.springframework.stereotype.Component;

/** Tells the audit trail what a person did and from where, in the transaction of the change. */
@Component
public class StaffTrail {
    private final AuditTrail trail;
    private final Acting acting;

    /** Into this trail. */
    public StaffTrail(AuditTrail trail, Acting acting) {
        this.trail = trail;
        this.acting = acting;
    }

    /**
     * Adds a row to the trail of a body.
     *
     * @param who whose posts were asked
     * @param reason in their words; empty where none is asked for
     */
    public void record(SignedIn who, long body, String action, Subject subject, String reason) {
        trail.record(AuditEntry.of(body, acting.as(who), action, subject).withReason(reason));
    }
}
