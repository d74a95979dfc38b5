package org.gongkai.web.publishing.counting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.gongkai.web.publishing.counting.MadePublic.Page;
import org.gongkai.web.publishing.counting.MadePublic.Span;

/** Who reviewed what and when (审核台账), returns included; what was decided on paper counts on the day on the paper. */
public interface ReviewLines {
    /**
     * One decision.
     *
     * @param step the name of the step
     * @param signedOn the day on the paper; empty where it was decided in the system
     */
    record ReviewLine(long id, Of of, String step, Said said, Optional<LocalDate> signedOn) {}

    /** Which version of which item, of which body. */
    record Of(long item, int version, long body, String title) {}

    /** What was decided, by whom, when it was entered, and what was said. */
    record Said(boolean isApproval, String reviewer, Instant at, String opinion) {}

    /** How many there are. */
    long count(Collection<Long> bodies, Span span);

    /** The decisions on items of these bodies in a span, the earliest first. */
    List<ReviewLine> lines(Collection<Long> bodies, Span span, Page page);
}
