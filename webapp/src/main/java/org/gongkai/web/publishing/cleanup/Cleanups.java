package org.gongkai.web.publishing.cleanup;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.gongkai.regulation.calendar.ChinaTime;
import org.gongkai.web.accounts.Permission;
import org.gongkai.web.accounts.Permissions;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.publishing.cleanup.CleanupRefused.Reason;
import org.gongkai.web.publishing.model.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one way to start, carry on and close a clean-up (清理). Each call is one transaction with its audit row; a conclusion has its
 * ledger entry as well.
 */
@Service
public class Cleanups {

    private final Campaigns campaigns;
    private final CampaignLines lines;
    private final Permissions permissions;
    private final CleanupRecords records;
    private final Clock clock;

    Cleanups(Campaigns campaigns, CampaignLines lines, Permissions permissions, CleanupRecords records, Clock clock) {
        this.campaigns = campaigns;
        this.lines = lines;
        this.permissions = permissions;
        this.records = records;
        this.clock = clock;
    }

    /** Today in Asia/Shanghai. */
    public LocalDate today() {
        return ChinaTime.today(clock);
    }

    /** The bodies for which this person may start one. */
    public Set<Long> startingBodies(SignedIn who) {
        return permissions.bodiesWhere(who, Permission.START_CLEANUP);
    }

    /** Whether this person may close it and draft its announcement. */
    public boolean mayClose(SignedIn who, Campaign campaign) {
        return permissions.allows(who, Permission.START_CLEANUP, campaign.body());
    }

    /** Whether this person may record what was concluded about a document. */
    public boolean mayConclude(SignedIn who, CampaignLine line) {
        return permissions.allows(who, Permission.CONCLUDE_CLEANUP, line.responsible());
    }

    /**
     * Starts a campaign of a body.
     *
     * @throws CleanupRefused not allowed, without a name, or with days that cannot be meant
     */
    @Transactional
    public Campaign open(SignedIn who, long body, Campaign.Plan plan) {
        require(permissions.allows(who, Permission.START_CLEANUP, body), Reason.NOT_ALLOWED);
        PlanRules.check(plan, today());
        Campaign campaign = campaigns.open(body, plan, actor(who), clock.instant());
        records.acted(campaign, who, "cleanup.open", plan.name());
        return campaign;
    }

    /** The campaigns this person may know of, the newest first. */
    @Transactional(readOnly = true)
    public List<Campaign> list(SignedIn who) {
        return lines.seenBy(readable(who));
    }

    /**
     * One of them.
     *
     * @throws CleanupRefused there is none, or none this person may know of
     */
    @Transactional(readOnly = true)
    public Campaign find(SignedIn who, long id) {
        return campaigns
                .find(id)
                .filter(campaign -> lines.isSeenBy(campaign, readable(who)))
                .orElseThrow(() -> new CleanupRefused(Reason.UNKNOWN_CAMPAIGN));
    }

    /** Its documents as far as this person may read them, body by body, the oldest first. */
    @Transactional(readOnly = true)
    public List<CampaignLine> lines(SignedIn who, Campaign campaign) {
        Set<Long> readable = readable(who);
        return lines.of(campaign).stream()
                .filter(line -> readable.contains(line.responsible()))
                .toList();
    }

    /**
     * One of them.
     *
     * @throws CleanupRefused the campaign does not list it, or not for this person
     */
    @Transactional(readOnly = true)
    public CampaignLine line(SignedIn who, Campaign campaign, long item) {
        return lines(who, campaign).stream()
                .filter(line -> line.document().id() == item)
                .findFirst()
                .orElseThrow(() -> new CleanupRefused(Reason.UNKNOWN_DOCUMENT));
    }

    /** Everything that was ever concluded about a document in a campaign, the first one first. */
    @Transactional(readOnly = true)
    public List<Conclusion> history(SignedIn who, Campaign campaign, long item) {
        return campaigns.history(
                campaign.id(), line(who, campaign, item).document().id());
    }

    /** How far each body is; bodies without any such document are told as well. */
    @Transactional(readOnly = true)
    public List<Progress> progress(SignedIn who, Campaign campaign) {
        Set<Long> readable = new HashSet<>(lines.organs(campaign));
        readable.retainAll(readable(who));
        return Progress.of(campaign, readable, lines(who, campaign), today());
    }

    /**
     * Records what the maker of a document decided.
     *
     * @param seen number of the conclusion that was read; 0 where there was none
     * @throws CleanupRefused why not
     */
    @Transactional
    public void conclude(SignedIn who, long id, long item, long seen, Decision decision) {
        find(who, id);
        Campaign campaign = campaigns.lock(id).orElseThrow();
        campaigns.claim(item);
        CampaignLine line = line(who, campaign, item);
        require(mayConclude(who, line), Reason.NOT_ALLOWED);
        require(line.conclusion().map(Conclusion::id).orElse(0L) == seen, Reason.CHANGED_MEANWHILE);
        ConclusionRules.check(campaign, line, decision);
        // whoever answered for the document then is who the entry that is corrected counts for
        long body = line.conclusion().map(Conclusion::responsible).orElse(line.responsible());
        OptionalLong corrected =
                line.conclusion().stream().mapToLong(Conclusion::ledgerEntry).findFirst();
        long entry = records.counted(body, line.document(), decision, corrected);
        campaigns.conclude(
                campaign.id(),
                line.document(),
                new Conclusion(0, item, body, decision, entry, actor(who), clock.instant()),
                seen);
        records.concluded(who, line, decision, seen == 0 ? "cleanup.conclude" : "cleanup.correct");
    }

    /**
     * Closes a campaign in which nothing is left to conclude.
     *
     * @throws CleanupRefused not allowed, closed already, or not finished
     */
    @Transactional
    public void close(SignedIn who, long id) {
        find(who, id);
        Campaign campaign = campaigns.lock(id).orElseThrow();
        require(mayClose(who, campaign), Reason.NOT_ALLOWED);
        require(campaign.isOpen(), Reason.CLOSED);
        long open = lines.of(campaign).stream().filter(CampaignLine::isOpen).count();
        if (open > 0) {
            throw new CleanupRefused(Reason.NOT_FINISHED, open);
        }
        Instant now = clock.instant();
        campaigns.close(id, actor(who), now);
        records.acted(campaign, who, "cleanup.close", campaign.plan().name());
    }

    private Set<Long> readable(SignedIn who) {
        return permissions.bodiesWhere(who, Permission.READ_OFFICE);
    }

    private static Actor actor(SignedIn who) {
        return new Actor(who.accountId(), who.personName());
    }

    private static void require(boolean isSo, Reason otherwise) {
        if (!isSo) {
            throw new CleanupRefused(otherwise);
        }
    }
}
