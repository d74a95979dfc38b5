package org.gongkai.web.publishing.office;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.web.publishing.model.Item;
import org.gongkai.web.publishing.model.Step;

/**
 * An opinion as the page shows it.
 *
 * @param day date on the paper; empty where it was given in the system
 * @param isValid whether it is an approval of exactly the present content
 */
record ReviewView(
        Step step,
        boolean isApproval,
        String name,
        String opinion,
        String basis,
        String time,
        String day,
        boolean isValid) {

    static List<ReviewView> of(Item item) {
        return item.reviews().reversed().stream()
                .map(review -> new ReviewView(
                        review.step(),
                        review.isApproval(),
                        review.reviewer().name(),
                        review.opinion().text(),
                        review.opinion().basis(),
                        LineView.minute(review.at()),
                        review.signedOn().map(LocalDate::toString).orElse(""),
                        review.isApproval()
                                && review.round() == item.round()
                                && review.fingerprint().equals(item.content().fingerprint())))
                .toList();
    }
}
