package org.gongkai.web.publishing;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.gongkai.regulation.calendar.ChinaTime;
import org.gongkai.web.accounts.Acting;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.agencies.Agencies;
import org.gongkai.web.audit.AuditEntry;
import org.gongkai.web.audit.AuditTrail;
import org.gongkai.web.audit.Subject;
import org.gongkai.web.ledger.DutyEvent;
import org.gongkai.web.ledger.Grain;
import org.gongkai.web.ledger.Ledger;
import org.gongkai.web.ledger.SubjectVersion;
import org.gongkai.web.outbox.Outbox;
import org.gongkai.web.outbox.OutboxMessage;
import org.gongkai.web.publishing.model.Item;
import org.gongkai.web.publishing.model.ItemAction;
import org.gongkai.web.publishing.model.ReviewPlan;
import org.springframework.stereotype.Component;

/** What is written beside every change of an item: who did it, what counts, and what is still to be done. */
@Component
class Records {
    /** The kind of an item in audit, ledger and index. */
    static final String KIND = "item";

    private final AuditTrail audit;
    private final Ledger ledger;
    private final Outbox outbox;
    private final Agencies agencies;
    private final Acting acting;

    Records(AuditTrail audit, Ledger ledger, Outbox outbox, Agencies agencies, Acting acting) {
        this.audit = audit;
        this.ledger = ledger;
        this.outbox = outbox;
        this.agencies = agencies;
        this.acting = acting;
    }

    void acted(Item item, SignedIn who, String action, String reason) {
        Subject subject = new Subject(KIND, String.valueOf(item.id()), item.version());
        audit.record(AuditEntry.of(item.body(), acting.as(who), action, subject).withReason(reason));
    }

    void prescribed(long body, SignedIn who, ReviewPlan plan) {
        Subject subject = new Subject("review-plan", String.valueOf(body), 1);
        audit.record(AuditEntry.of(body, acting.as(who), "review-plan.prescribe", subject)
                .withReason(plan.steps().stream()
                        .map(step -> plan.nameOf(step).orElse(step.name()))
                        .collect(Collectors.joining(" → "))));
    }

    /** Notes that the public sees something else: a duty done, and an index to be brought up to date. */
    void seen(Item before, Item after, ItemAction action, Instant now) {
        if (action.isGoingOut()) {
            count(after, before.version() == 1 ? "item.published" : "item.revised", now);
        } else if (after.isGoneSince(before)) {
            count(after, "item.withdrawn", now);
        } else {
            return;
        }
        outbox.add(new OutboxMessage("search", KIND + "/" + after.id(), KIND + "/" + after.id()));
    }

    /** The code that stands before the slash of an index number. */
    String organCode(long body, Instant now) {
        return agencies.codeIn(body, ChinaTime.dayOf(now).getYear()).orElseThrow();
    }

    /** An item counts in the year in which it became public, whenever it was written. */
    private void count(Item item, String kind, Instant now) {
        ledger.record(new DutyEvent(
                item.body(),
                kind,
                new SubjectVersion(KIND, String.valueOf(item.id()), item.version()),
                ChinaTime.dayOf(now),
                Map.of("items", BigDecimal.ONE),
                Map.of("kind", "notice", "channel", "portal"),
                Grain.RECORD,
                OptionalLong.empty()));
    }
}
