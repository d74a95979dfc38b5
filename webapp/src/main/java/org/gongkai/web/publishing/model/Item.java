package org.gongkai.web.publishing.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An item with its newest version; an older version may be public at the same time.
 *
 * @param id its number
 * @param body the agency that discloses it
 * @param version number of the newest version, from 1
 * @param round how often that version was submitted
 * @param step where that version stands
 * @param content of that version
 * @param authors accounts that wrote any of that version
 * @param visibility what the public sees
 * @param publishAt when an approved version is to go out; empty for at once when somebody publishes it
 * @param completeBy until when the steps are to be completed that were passed over when this version went out urgently (紧急发布);
 *     empty where none was
 * @param revision counts every change, for those who change at the same time
 */
public record Item(
        long id,
        long body,
        int version,
        int round,
        Step step,
        Content content,
        Set<Long> authors,
        List<Review> reviews,
        Visibility visibility,
        Optional<Instant> publishAt,
        Optional<Instant> completeBy,
        long revision) {

    /** Keeps copies of the collections. */
    public Item {
        authors = Set.copyOf(authors);
        reviews = List.copyOf(reviews);
    }

    /** Whether a step has approved exactly this content in this round. */
    public boolean isApprovedBy(Step asked) {
        Fingerprint fingerprint = content.fingerprint();
        return reviews.stream()
                .anyMatch(review -> review.isApproval()
                        && review.step() == asked
                        && review.round() == round
                        && review.fingerprint().equals(fingerprint));
    }

    /** Whether this version has gone out: what it says is never changed again. */
    public boolean isOut() {
        return step == Step.PUBLISHED || completeBy.isPresent();
    }

    /** Whether the public saw it before, and sees it no more. */
    public boolean isGoneSince(Item before) {
        return before.visibility == Visibility.PUBLIC && visibility == Visibility.WITHDRAWN;
    }

    /** The same, standing where it stood before it went out, so that what it rests on can be kept first. */
    public Item heldBack(Item before) {
        return at(before.step).seenAs(before.visibility).completingBy(Optional.empty());
    }

    Item at(Step next) {
        return new Item(
                id, body, version, round, next, content, authors, reviews, visibility, publishAt, completeBy, revision);
    }

    Item seenAs(Visibility next) {
        return new Item(
                id, body, version, round, step, content, authors, reviews, next, publishAt, completeBy, revision);
    }

    Item submittedTo(Step first) {
        return new Item(
                        id,
                        body,
                        version,
                        round + 1,
                        first,
                        content,
                        authors,
                        reviews,
                        visibility,
                        publishAt,
                        completeBy,
                        revision)
                .goingOutAt(Optional.empty());
    }

    Item with(Review review) {
        List<Review> all = new ArrayList<>(reviews);
        all.add(review);
        return new Item(
                id, body, version, round, step, content, authors, all, visibility, publishAt, completeBy, revision);
    }

    Item goingOutAt(Optional<Instant> time) {
        return new Item(
                id, body, version, round, step, content, authors, reviews, visibility, time, completeBy, revision);
    }

    Item completingBy(Optional<Instant> time) {
        return new Item(
                id, body, version, round, step, content, authors, reviews, visibility, publishAt, time, revision);
    }

    Item rewritten(Content other, Set<Long> by) {
        return new Item(
                id,
                body,
                version,
                round,
                Step.DRAFT,
                other,
                by,
                reviews,
                visibility,
                Optional.empty(),
                completeBy,
                revision);
    }

    Item revised(Set<Long> by) {
        Optional<Instant> none = Optional.empty();
        return new Item(id, body, version + 1, 0, Step.DRAFT, content, by, List.of(), visibility, none, none, revision);
    }
}
