package org.gongkai.web.catalog.portal;

import java.time.LocalDate;
import org.gongkai.regulation.calendar.ChinaTime;
import org.gongkai.web.publishing.model.PublicItems;

/**
 * An item in a list.
 *
 * @param validity today, as the end of the name of its message; empty for what has none
 */
record ItemLine(long id, String title, String indexNumber, LocalDate day, String validity) {
    static ItemLine of(PublicItems.Line line, LocalDate today) {
        return new ItemLine(
                line.id(),
                line.title(),
                line.indexNumber(),
                ChinaTime.dayOf(line.publishedAt()),
                line.term().map(term -> term.on(today).name()).orElse(""));
    }
}
