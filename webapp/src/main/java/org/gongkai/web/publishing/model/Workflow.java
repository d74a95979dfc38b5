package org.gongkai.web.publishing.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.regulation.calendar.ChinaTime;
import org.gongkai.web.accounts.Permissions;
import org.gongkai.web.publishing.model.ActionRefused.Reason;

/**
 * The way of an item (Regulation art. 17): draft, the section's look where the body asks for it, editing, confidentiality review,
 * the body's own steps, sign-off, publication, revision, withdrawal; in an emergency sign-off and publication first. Pure: an item and an action give the item afterwards, or a
 * refusal. Who may do what by their posts is decided by {@link Permissions}; here its rule is kept that nobody reviews for
 * confidentiality or signs what they wrote.
 *
 * @param plan the steps the body prescribes
 */
public record Workflow(ReviewPlan plan) {
    /** Within which time the steps are completed that were passed over. */
    public static final Duration COMPLETION = Duration.ofHours(24);

    /** What can be done with an item where it stands, whoever does it. */
    public Set<ItemAction> possible(Item item) {
        return Arrays.stream(ItemAction.values())
                .filter(action -> isPossible(item, action))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ItemAction.class)));
    }

    /**
     * An item after an action.
     *
     * @param recorder who enters it; the signer of a paper is in the opinion
     * @throws ActionRefused why not
     */
    public Item apply(Item item, ItemAction action, Actor recorder, Opinion opinion, Instant now) {
        require(isPossible(item, action), Reason.WRONG_STEP);
        return switch (action) {
            case SUBMIT -> complete(item).submittedTo(plan.steps().getFirst());
            case RETURN -> returned(item, review(item, false, recorder, reasoned(opinion), now));
            case APPROVE, SIGN -> approved(item, action, recorder, opinion, now);
            case REVIEW_CONFIDENTIALITY -> {
                require(!opinion.text().isBlank(), Reason.OPINION_MISSING);
                yield approved(item, action, recorder, opinion, now);
            }
            case PUBLISH -> published(item);
            case PUBLISH_URGENTLY -> urgent(item, recorder, reasoned(opinion), now);
            case REVISE -> item.revised(Set.of(recorder.account()));
            case WITHDRAW -> {
                reasoned(opinion);
                yield (item.isOut() ? settled(item) : item).seenAs(Visibility.WITHDRAWN);
            }
            case ARCHIVE -> item.seenAs(Visibility.ARCHIVED);
        };
    }

    /** An item with other content: whatever had been approved of it is approved no more. */
    public Item rewrite(Item item, Content content, Actor author) {
        require(!item.isOut(), Reason.WRONG_STEP);
        if (content.fingerprint().equals(item.content().fingerprint())) {
            return item;
        }
        Set<Long> authors = Stream.concat(item.authors().stream(), Stream.of(author.account()))
                .collect(Collectors.toUnmodifiableSet());
        return item.rewritten(content, authors);
    }

    /** An item that is to go out at this time, once everything is approved. */
    public Item schedule(Item item, Instant time) {
        require(item.step() == Step.APPROVED, Reason.WRONG_STEP);
        require(item.content().attribute() == Attribute.PROACTIVE, Reason.NOT_PROACTIVE);
        require(isCleared(item), Reason.STEP_MISSING);
        return item.goingOutAt(Optional.of(time));
    }

    /** Whether every step the body prescribes has approved exactly this content. */
    public boolean isCleared(Item item) {
        return plan.steps().stream().allMatch(item::isApprovedBy);
    }

    private static boolean isPossible(Item item, ItemAction action) {
        return switch (action) {
            case SUBMIT -> item.step() == Step.DRAFT;
            case RETURN -> item.step().isReview() || item.step() == Step.APPROVED;
            case APPROVE ->
                item.step().isReview() && item.step() != Step.CONFIDENTIALITY && item.step() != Step.SIGNING;
            case REVIEW_CONFIDENTIALITY -> item.step() == Step.CONFIDENTIALITY;
            case SIGN -> item.step() == Step.SIGNING;
            case PUBLISH -> item.step() == Step.APPROVED;
            case PUBLISH_URGENTLY -> !item.isOut();
            case REVISE -> item.isOut() && item.visibility() != Visibility.ARCHIVED;
            case WITHDRAW -> item.visibility() == Visibility.PUBLIC;
            case ARCHIVE -> item.visibility() == Visibility.WITHDRAWN;
        };
    }

    private static Item complete(Item item) {
        Content content = item.content();
        require(!content.title().isBlank() && hasText(content), Reason.INCOMPLETE);
        require(content.attribute() == Attribute.PROACTIVE || !content.ground().isBlank(), Reason.GROUND_MISSING);
        content.requireElements();
        return item;
    }

    private static boolean hasText(Content content) {
        return !content.text().isBlank() || !content.attachments().isEmpty();
    }

    private Item approved(Item item, ItemAction action, Actor recorder, Opinion opinion, Instant now) {
        Review review = review(item, true, recorder, opinion, now);
        requireAnother(item, action, review.reviewer().account());
        Item reviewed = item.with(review);
        return item.isOut() ? goingOn(reviewed) : reviewed.at(plan.after(item.step()));
    }

    /** What went out is not taken back to its desk; only what may be secret disappears at once. */
    private static Item returned(Item item, Review review) {
        Item after = item.with(review);
        if (!item.isOut()) {
            return after.at(Step.DRAFT);
        }
        Item settled = settled(after);
        return item.step() == Step.CONFIDENTIALITY ? settled.seenAs(Visibility.WITHDRAWN) : settled;
    }

    /** Out at once by one signature; the steps that have not approved exactly this follow. */
    private Item urgent(Item item, Actor recorder, Opinion opinion, Instant now) {
        complete(item);
        require(item.content().attribute() == Attribute.PROACTIVE, Reason.NOT_PROACTIVE);
        Item submitted = item.step() == Step.DRAFT ? item.submittedTo(Step.SIGNING) : item.at(Step.SIGNING);
        Item signed = submitted;
        if (submitted.isApprovedBy(Step.SIGNING)) {
            requireAnother(item, ItemAction.PUBLISH_URGENTLY, recorder.account());
        } else {
            signed = approved(submitted, ItemAction.PUBLISH_URGENTLY, recorder, opinion, now);
        }
        return goingOn(signed.completingBy(Optional.of(now.plus(COMPLETION))))
                .seenAs(Visibility.PUBLIC)
                .goingOutAt(Optional.empty());
    }

    private Item goingOn(Item out) {
        return plan.steps().stream()
                .filter(step -> !out.isApprovedBy(step))
                .findFirst()
                .map(out::at)
                .orElseGet(() -> settled(out));
    }

    private static Item settled(Item item) {
        return item.at(Step.PUBLISHED).completingBy(Optional.empty());
    }

    private static void requireAnother(Item item, ItemAction action, long account) {
        boolean isOwn = item.authors().contains(account);
        require(!(isOwn && Permissions.needsAnotherPerson(action.needs(item.step()))), Reason.OWN_DRAFT);
    }

    private static Review review(Item item, boolean isApproval, Actor recorder, Opinion opinion, Instant now) {
        Fingerprint fingerprint = item.content().fingerprint();
        opinion.paper().ifPresent(paper -> check(paper, fingerprint, now));
        return new Review(
                item.step(),
                item.round(),
                isApproval,
                fingerprint,
                opinion.paper()
                        .map(paper -> new Actor(paper.signer(), paper.signerName()))
                        .orElse(recorder),
                recorder.account(),
                opinion,
                opinion.paper().map(Opinion.Paper::signedOn),
                now);
    }

    private static void check(Opinion.Paper paper, Fingerprint fingerprint, Instant now) {
        String printed = paper.fingerprint().strip().toLowerCase(Locale.ROOT);
        require(printed.length() >= fingerprint.shown().length(), Reason.OTHER_FINGERPRINT);
        require(fingerprint.hex().startsWith(printed), Reason.OTHER_FINGERPRINT);
        require(!paper.signedOn().isAfter(ChinaTime.dayOf(now)), Reason.SIGNED_LATER);
    }

    private Item published(Item item) {
        require(item.content().attribute() == Attribute.PROACTIVE, Reason.NOT_PROACTIVE);
        require(isCleared(item), Reason.STEP_MISSING);
        return item.at(Step.PUBLISHED).seenAs(Visibility.PUBLIC).goingOutAt(Optional.empty());
    }

    private static Opinion reasoned(Opinion opinion) {
        require(!opinion.text().isBlank(), Reason.REASON_MISSING);
        return opinion;
    }

    private static void require(boolean holds, Reason otherwise) {
        if (!holds) {
            throw new ActionRefused(otherwise);
        }
    }
}
