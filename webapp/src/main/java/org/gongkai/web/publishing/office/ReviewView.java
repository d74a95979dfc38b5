package org.gongkai.web.publishing.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.gongkai.regulation.calendar.ChinaTime;
import org.gongkai.web.publishing.model.Attachment;
import org.gongkai.web.publishing.model.Item;
import org.gongkai.web.publishing.model.Review;
import org.gongkai.web.publishing.model.Step;

/**
 * An opinion as the page shows it.
 *
 * @param number among the opinions of this version, from 1
 * @param day date on the paper; empty where it was given in the system
 * @param scans of the signed form
 * @param isValid whether it is an approval of exactly the present content
 */
record ReviewView(
        int number,
        Step step,
        boolean isApproval,
        String name,
        String opinion,
        String basis,
        String time,
        String day,
        List<FileView> scans,
        boolean isValid) {

    /** The latest first. */
    static List<ReviewView> of(Item item, Map<Integer, List<Attachment>> scans) {
        List<Review> reviews = item.reviews();
        return IntStream.iterate(reviews.size(), number -> number > 0, number -> number - 1)
                .mapToObj(number -> of(
                        item,
                        number,
                        reviews.get(number - 1),
                        FileView.of(scans.getOrDefault(number, List.of()), Map.of())))
                .toList();
    }

    private static ReviewView of(Item item, int number, Review review, List<FileView> scans) {
        return new ReviewView(
                number,
                review.step(),
                review.isApproval(),
                review.reviewer().name(),
                review.opinion().text(),
                review.opinion().basis(),
                ChinaTime.minute(review.at()),
                review.signedOn().map(LocalDate::toString).orElse(""),
                scans,
                review.isApproval()
                        && review.round() == item.round()
                        && review.fingerprint().equals(item.content().fingerprint()));
    }
}
