package org.gongkai.web.publishing.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.regulation.calendar.ChinaTime;
import org.gongkai.web.accounts.Permission;
import org.gongkai.web.accounts.Permissions;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.publishing.Publishing;
import org.gongkai.web.publishing.assessment.AssessmentRefused.Reason;
import org.gongkai.web.publishing.assessment.Waiting.Seen;
import org.gongkai.web.publishing.model.Actor;
import org.gongkai.web.publishing.model.Attribute;
import org.gongkai.web.publishing.model.Item;
import org.gongkai.web.publishing.model.ItemAction;
import org.gongkai.web.publishing.model.Opinion;
import org.gongkai.web.publishing.model.Step;
import org.gongkai.web.publishing.model.Visibility;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one way to assess an item (定期评估审查). Each call is one transaction with its audit row and its ledger entry, and with the
 * step of the item that follows from it.
 *
 * @regulation art. 18
 */
@Service
public class PeriodicAssessment {
    private static final int LONGEST_REASON = 1000;
    private static final int LONGEST_DECIDER = 300;

    private final Publishing publishing;
    private final Assessments assessments;
    private final AssessmentTerms terms;
    private final AssessmentRecords records;
    private final Permissions permissions;

    PeriodicAssessment(
            Publishing publishing,
            Assessments assessments,
            AssessmentTerms terms,
            AssessmentRecords records,
            Permissions permissions) {
        this.publishing = publishing;
        this.assessments = assessments;
        this.terms = terms;
        this.records = records;
        this.permissions = permissions;
    }

    /** The bodies of which this person may read what waits. */
    public Set<Long> readable(SignedIn who) {
        return permissions.bodiesWhere(who, Permission.READ_OFFICE);
    }

    /** Whether this person may record an assessment of an item of this body. */
    public boolean mayAssess(SignedIn who, long body) {
        return permissions.allows(who, Permission.ASSESS_ITEM, body);
    }

    /** What waits at the bodies this person may read, what is withheld first; at most so many. */
    @Transactional(readOnly = true)
    public List<Waiting> waiting(SignedIn who, int most) {
        return assessments.waiting(readable(who), terms.before(), most);
    }

    /** The first day on which this is to be assessed. */
    public LocalDate dueOn(Waiting one) {
        return terms.dueOn(one.basis());
    }

    /** Whether an item is of a kind that is assessed: withheld by a decision, or public. */
    private static boolean isAssessed(Item item) {
        return isWithheld(item)
                || (item.visibility() == Visibility.PUBLIC && item.completeBy().isEmpty());
    }

    /** What was recorded of an item, the newest first. */
    @Transactional(readOnly = true)
    public List<Assessed> history(Item item) {
        return assessments.of(item.id());
    }

    /** What an assessment by this person can come to. */
    public Set<Outcome> outcomes(SignedIn who, Item item) {
        Set<Outcome> open = EnumSet.noneOf(Outcome.class);
        if (!isAssessed(item) || !mayAssess(who, item.body())) {
            return open;
        }
        open.add(Outcome.STAYS);
        if (isWithheld(item)) {
            add(open, Outcome.DISCLOSE, publishing.mayRewrite(who, item));
            return open;
        }
        Set<ItemAction> allowed = publishing.allowedActions(who, item);
        add(open, Outcome.REVISE, !item.isOut() || allowed.contains(ItemAction.REVISE));
        add(open, Outcome.WITHDRAW, allowed.contains(ItemAction.WITHDRAW));
        return open;
    }

    /**
     * Records what an assessment came to, and does what follows.
     *
     * @throws AssessmentRefused why not
     */
    @Transactional
    public void assess(SignedIn who, long id, Seen seen, Finding finding) {
        Item item = publishing.find(who, id);
        check(who, item, finding);
        boolean isUnchanged = item.revision() == seen.revision()
                && assessments.add(
                        item, seen.last(), finding, new Actor(who.accountId(), who.personName()), terms.now());
        require(isUnchanged, Reason.CHANGED_MEANWHILE, item.content().title());
        records.assessed(who, item, finding);
        follow(who, item, finding);
    }

    /**
     * Records of several items at once that nothing changes; of all or of none.
     *
     * @param chosen what was seen of each
     * @throws AssessmentRefused why not, naming the item
     */
    @Transactional
    public void keep(SignedIn who, Map<Long, Seen> chosen, String reason, String decidedBy) {
        require(!chosen.isEmpty(), Reason.NONE_CHOSEN);
        chosen.forEach((id, seen) -> assess(who, id, seen, new Finding(Outcome.STAYS, reason, decidedBy)));
    }

    /** What was recorded in a year at the bodies this person may read, in its order. */
    @Transactional(readOnly = true)
    public List<Assessments.Done> done(SignedIn who, int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        Instant until = ChinaTime.startOf(first.plusYears(1));
        return assessments.done(readable(who), ChinaTime.startOf(first), until);
    }

    /** This year in Asia/Shanghai. */
    public int thisYear() {
        return terms.today().getYear();
    }

    private void check(SignedIn who, Item item, Finding finding) {
        require(mayAssess(who, item.body()), Reason.NOT_ALLOWED);
        require(isAssessed(item), Reason.NOTHING_TO_ASSESS, item.content().title());
        require(outcomes(who, item).contains(finding.outcome()), Reason.OUTCOME_NOT_OPEN);
        require(!finding.reason().isBlank(), Reason.REASON_MISSING);
        require(!finding.decidedBy().isBlank(), Reason.DECIDER_MISSING);
        require(
                finding.reason().length() <= LONGEST_REASON
                        && finding.decidedBy().length() <= LONGEST_DECIDER,
                Reason.TOO_LONG,
                LONGEST_REASON,
                LONGEST_DECIDER);
    }

    private void follow(SignedIn who, Item item, Finding finding) {
        switch (finding.outcome()) {
            case STAYS -> {}
            case DISCLOSE ->
                publishing.rewrite(
                        who, item.id(), item.revision(), item.content().disclosed());
            case REVISE -> {
                // a newer version may be on its way already
                if (item.isOut()) {
                    act(who, item, ItemAction.REVISE, Opinion.NONE);
                }
            }
            case WITHDRAW -> act(who, item, ItemAction.WITHDRAW, Opinion.of(finding.reason()));
        }
    }

    private void act(SignedIn who, Item item, ItemAction action, Opinion opinion) {
        publishing.act(who, item.id(), item.revision(), action, opinion, Optional.empty());
    }

    private static boolean isWithheld(Item item) {
        return item.visibility() == Visibility.NEVER
                && item.step() == Step.APPROVED
                && item.content().attribute() != Attribute.PROACTIVE;
    }

    private static void add(Set<Outcome> open, Outcome outcome, boolean isOpen) {
        if (isOpen) {
            open.add(outcome);
        }
    }

    private static void require(boolean holds, Reason otherwise, Object... about) {
        if (!holds) {
            throw new AssessmentRefused(otherwise, about);
        }
    }
}
