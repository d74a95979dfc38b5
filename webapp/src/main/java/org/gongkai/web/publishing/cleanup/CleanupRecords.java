package org.gongkai.web.publishing.cleanup;

import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import org.gongkai.web.accounts.Acting;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.audit.AuditEntry;
import org.gongkai.web.audit.AuditTrail;
import org.gongkai.web.audit.Subject;
import org.gongkai.web.ledger.DutyEvent;
import org.gongkai.web.ledger.Ledger;
import org.gongkai.web.ledger.SubjectVersion;
import org.gongkai.web.outbox.Outbox;
import org.gongkai.web.outbox.OutboxMessage;
import org.springframework.stereotype.Component;

/** What is written beside every change of a clean-up: who did it, what counts, and that the index is to be brought up to date. */
@Component
class CleanupRecords {
    private static final String ITEM = "item";

    private final AuditTrail audit;
    private final Ledger ledger;
    private final Outbox outbox;
    private final Acting acting;

    CleanupRecords(AuditTrail audit, Ledger ledger, Outbox outbox, Acting acting) {
        this.audit = audit;
        this.ledger = ledger;
        this.outbox = outbox;
        this.acting = acting;
    }

    void acted(Campaign campaign, SignedIn who, String action, String reason) {
        Subject subject = new Subject("cleanup", String.valueOf(campaign.id()), 0);
        audit.record(
                AuditEntry.of(campaign.body(), acting.as(who), action, subject).withReason(reason));
    }

    /** Audit and index of a conclusion. */
    void concluded(SignedIn who, CampaignLine line, Decision decision, String action) {
        NormativeDocument document = line.document();
        String words = decision.verdict().code() + " " + decision.from() + " " + decision.decidedBy() + ": "
                + (decision.correction().isEmpty() ? decision.reason() : decision.correction());
        Subject subject = new Subject(ITEM, String.valueOf(document.id()), document.version());
        audit.record(AuditEntry.of(line.responsible(), acting.as(who), action, subject)
                .withReason(words));
        String key = ITEM + "/" + document.id();
        outbox.add(new OutboxMessage("search", key, key));
    }

    /**
     * Counts a conclusion on the day from which it holds, by its verdict.
     *
     * @param corrected the entry it takes the place of
     * @return the entry
     */
    long counted(long body, NormativeDocument document, Decision decision, OptionalLong corrected) {
        SubjectVersion subject = new SubjectVersion(ITEM, String.valueOf(document.id()), document.version());
        DutyEvent event = DutyEvent.one(body, "document.concluded", subject, decision.from(), "documents")
                .classified(Map.of("verdict", decision.verdict().name().toLowerCase(Locale.ROOT)));
        return ledger.record(corrected.isPresent() ? event.correcting(corrected.getAsLong()) : event);
    }
}
