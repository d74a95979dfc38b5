package org.gongkai.web.publishing.model;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lists for those who work on items. */
public interface OfficeItems {
    /**
     * A line of a list.
     *
     * @param isOwn whether the asking account wrote any of it
     */
    record Line(
            long id,
            long body,
            int version,
            Step step,
            Visibility visibility,
            String title,
            boolean isOwn,
            Instant changedAt) {}

    /**
     * The items of these bodies, last changed first.
     *
     * @param step only those that stand there; empty for all
     * @param account who asks
     * @param page from 1
     */
    List<Line> list(Collection<Long> bodies, Optional<Step> step, long account, Page page);

    /** How many there are at each step; a step without any is left out. */
    Map<Step, Long> counts(Collection<Long> bodies);

    /**
     * A part of a list.
     *
     * @param number from 1
     * @param size lines on it
     */
    record Page(int number, int size) {
        /** Lines before it. */
        public long skipped() {
            return (number - 1L) * size;
        }
    }
}
