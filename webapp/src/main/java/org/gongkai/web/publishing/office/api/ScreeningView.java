package org.gongkai.web.publishing.office.api;

import java.util.List;
import java.util.Optional;
import org.gongkai.web.screening.model.Answer;
import org.gongkai.web.screening.model.Place;
import org.gongkai.web.screening.model.Remark;
import org.gongkai.web.screening.model.Screened;

/**
 * What screening found in the newest version of an item.
 *
 * @param isClean whether nothing keeps the item back
 */
record ScreeningView(boolean isClean, List<RemarkView> remarks) {

    /**
     * One kind of thing in one part.
     *
     * @param what its name, what it does, and where it is
     * @param places each of them; none where a file as a whole is meant
     * @param answer why it may stand; empty where nobody has said so
     */
    record RemarkView(String key, What what, List<Place> places, Optional<Answer> answer) {}

    /**
     * What was found.
     *
     * @param code such as {@code resident-id}; it never changes
     * @param isBlocking whether it keeps the item back until it is repaired or answered
     * @param part {@code title}, {@code text}, {@code facts} or {@code file}
     * @param file the name of the file; empty for other parts
     */
    record What(String code, boolean isBlocking, String part, String file) {}

    static ScreeningView of(Screened screened) {
        return new ScreeningView(
                screened.isClean(),
                screened.remarks().stream().map(ScreeningView::view).toList());
    }

    private static RemarkView view(Remark remark) {
        What what = new What(
                remark.code().name(),
                remark.code().isBlocking(),
                remark.part().name(),
                remark.part().label());
        return new RemarkView(remark.key(), what, remark.places(), remark.answer());
    }
}
