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

    Item at(Step next) {
        return new Item(id, body, version, round, next, content, authors, reviews, visibility, publishAt, revision);
    }

    Item seenAs(Visibility next) {
        return new Item(id, body, version, round, step, content, authors, reviews, next, publishAt, revision);
    }

    Item submittedTo(Step first) {
        return new Item(
                id, body, version, round + 1, first, content, authors, reviews, visibility, Optional.empty(), revision);
    }

    Item with(Review review) {
        List<Review> all = new ArrayList<>(reviews);
        all.add(review);
        return new Item(id, body, version, round, step, content, authors, all, visibility, publishAt, revision);
    }

    Item goingOutAt(Optional<Instant> time) {
        return new Item(id, body, version, round, step, content, authors, reviews, visibility, time, revision);
    }

    Item rewritten(Content other, Set<Long> by) {
        return new Item(
                id, body, version, round, Step.DRAFT, other, by, reviews, visibility, Optional.empty(), revision);
    }

    Item revised(Set<Long> by) {
        return new Item(
                id, body, version + 1, 0, Step.DRAFT, content, by, List.of(), visibility, Optional.empty(), revision);
    }
}
