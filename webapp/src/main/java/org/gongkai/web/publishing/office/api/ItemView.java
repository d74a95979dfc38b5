package org.gongkai.web.publishing.office.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gongkai.web.publishing.model.Content;
import org.gongkai.web.publishing.model.Item;
import org.gongkai.web.publishing.model.Review;
import org.gongkai.web.publishing.model.Step;
import org.gongkai.web.publishing.model.Visibility;

/**
 * An item as the office sees it.
 *
 * @param fingerprint of the content an approval would be for
 * @param completeBy until when the steps are to be completed that it passed over when it went out urgently
 * @param allowedActions what this account may do with it now
 * @param mayRewrite whether this account may change what it says
 */
record ItemView(
        long id,
        long body,
        int version,
        Step step,
        Visibility visibility,
        Content content,
        String fingerprint,
        List<Review> reviews,
        Optional<Instant> publishAt,
        Optional<Instant> completeBy,
        long revision,
        List<String> allowedActions,
        boolean mayRewrite) {

    static ItemView of(Item item, List<String> allowedActions, boolean mayRewrite) {
        return new ItemView(
                item.id(),
                item.body(),
                item.version(),
                item.step(),
                item.visibility(),
                item.content(),
                item.content().fingerprint().hex(),
                item.reviews(),
                item.publishAt(),
                item.completeBy(),
                item.revision(),
                allowedActions,
                mayRewrite);
    }
}
