package org.gongkai.web.publishing.assessment;

import java.util.Map;
import org.gongkai.regulation.calendar.ChinaTime;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.accounts.StaffTrail;
import org.gongkai.web.audit.Subject;
import org.gongkai.web.ledger.DutyEvent;
import org.gongkai.web.ledger.Ledger;
import org.gongkai.web.ledger.SubjectVersion;
import org.gongkai.web.publishing.model.Item;
import org.springframework.stereotype.Component;

/** What is written beside every assessment: who recorded it, and that it counts. */
@Component
class AssessmentRecords {
    private static final String ITEM = "item";

    private final StaffTrail trail;
    private final Ledger ledger;
    private final AssessmentTerms terms;

    AssessmentRecords(StaffTrail trail, Ledger ledger, AssessmentTerms terms) {
        this.trail = trail;
        this.ledger = ledger;
        this.terms = terms;
    }

    void assessed(SignedIn who, Item item, Finding finding) {
        String id = String.valueOf(item.id());
        String words = finding.outcome().code() + " " + finding.decidedBy() + ": " + finding.reason();
        trail.record(who, item.body(), "item.assess", new Subject(ITEM, id, item.version()), words);
        SubjectVersion subject = new SubjectVersion(ITEM, id, item.version());
        ledger.record(DutyEvent.one(item.body(), "item.assessed", subject, ChinaTime.dayOf(terms.now()), "items")
                .classified(Map.of("outcome", finding.outcome().code())));
    }
}
