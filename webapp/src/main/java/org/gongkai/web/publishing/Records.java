package org.gongkai.web.publishing;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.gongkai.regulation.calendar.ChinaTime;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.accounts.StaffTrail;
import org.gongkai.web.agencies.Agencies;
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
import org.gongkai.web.publishing.model.Visibility;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What is written beside every change of an item: who did it, what counts, and what is still to be done. */
@Component
class Records {
    /** The kind of an item in audit, ledger and index. */
    static final String KIND = "item";
    /** That an item is to go out at a later time. */
    static final String SCHEDULE = "item.schedule";

    private final StaffTrail trail;
    private final Ledger ledger;
    private final Outbox outbox;
    private final Agencies agencies;
    private final ApplicationEventPublisher events;

    Records(StaffTrail trail, Ledger ledger, Outbox outbox, Agencies agencies, ApplicationEventPublisher events) {
        this.trail = trail;
        this.ledger = ledger;
        this.outbox = outbox;
        this.agencies = agencies;
        this.events = events;
    }

    void acted(Item item, SignedIn who, String action, String reason) {
        Subject subject = new Subject(KIND, String.valueOf(item.id()), item.version());
        trail.record(who, item.body(), action, subject, reason);
        events.publishEvent(new Elsewhere.Acted(item, who, action));
    }

    void prescribed(long body, SignedIn who, ReviewPlan plan) {
        Subject subject = new Subject("review-plan", String.valueOf(body), 1);
        String steps = plan.steps().stream()
                .map(step -> plan.nameOf(step).orElse(step.name()))
                .collect(Collectors.joining(" → "));
        trail.record(who, body, "review-plan.prescribe", subject, steps);
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
        if (before.visibility() != after.visibility()) {
            events.publishEvent(new VisibilityChanged(after.id(), after.visibility() == Visibility.PUBLIC));
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
