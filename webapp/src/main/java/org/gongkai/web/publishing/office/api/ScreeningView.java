package org.gongkai.web.publishing.office.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gongkai.web.screening.links.model.KeptLink;
import org.gongkai.web.screening.links.model.LinkFinding;
import org.gongkai.web.screening.links.model.LinkReason;
import org.gongkai.web.screening.links.model.LinkState;
import org.gongkai.web.screening.links.model.Written;
import org.gongkai.web.screening.model.Answer;
import org.gongkai.web.screening.model.Place;
import org.gongkai.web.screening.model.Remark;
import org.gongkai.web.screening.model.Screened;

/**
 * What screening found in the newest version of an item.
 *
 * @param isClean whether nothing keeps the item back
 * @param links of the text, each once; they never keep an item back
 */
record ScreeningView(boolean isClean, List<RemarkView> remarks, List<LinkView> links) {

    /**
     * A link and what is known of it.
     *
     * @param written its address and words, and where they stand
     * @param state dead, refused and not verified are three different things
     * @param reason why it is in that state; the names never change
     * @param isToBeMended whether somebody should change the text
     * @param asked of its server; empty where nobody has asked it
     */
    record LinkView(Written written, LinkState state, LinkReason reason, boolean isToBeMended, Optional<Asked> asked) {}

    /**
     * How its server answered last.
     *
     * @param status such as 404; 0 where there was none
     * @param timesDead how often in a row it was found dead; after three times it is called so for good
     */
    record Asked(Instant at, int status, int timesDead) {}

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

    static ScreeningView of(Screened screened, List<LinkFinding> links) {
        return new ScreeningView(
                screened.isClean(),
                screened.remarks().stream().map(ScreeningView::view).toList(),
                links.stream().map(ScreeningView::view).toList());
    }

    private static LinkView view(LinkFinding link) {
        KeptLink known = link.known();
        Optional<Asked> asked = known.checkedAt().map(at -> new Asked(at, known.status(), known.timesDead()));
        return new LinkView(link.written(), link.state(), link.reason(), link.isToBeMended(), asked);
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
