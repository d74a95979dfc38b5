package org.gongkai.web.demo;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.web.agencies.Agency;
import org.gongkai.web.agencies.AgencyHistory;
import org.gongkai.web.agencies.Because;
import org.gongkai.web.agencies.Change;
import org.gongkai.web.agencies.Reorganization;
import org.gongkai.web.audit.Who;

/** What became of two townships of the county in these years: one was merged into another, one was renamed. */
record DemoPast(Reorganization reorganization, AgencyHistory history, DemoWords words, DemoBodies bodies, Who who) {

    /** The township that exists no more, merged into the first one. */
    void merge(LocalDate on) {
        Because because = new Because(
                words.phrase("merge-reason", "body", bodies.township().shortName()), words.phrase("merge-basis"));
        make(new Change.Merge(List.of(bodies.merged().id()), bodies.township().id(), on), because);
    }

    /** The township that bears another name since. */
    void rename(LocalDate on) {
        Agency renamed = bodies.publishing().get(1 + DemoBodies.RENAMED);
        String name = words.names("townships").get(DemoBodies.RENAMED);
        Because because = new Because(words.phrase("rename-reason"), words.phrase("rename-basis"));
        make(
                new Change.Rename(
                        renamed.id(),
                        words.phrase("township", "name", name),
                        words.phrase("township-short", "name", name),
                        on),
                because);
    }

    private void make(Change change, Because because) {
        reorganization.make(change, because, history.stamp(), who);
    }
}
