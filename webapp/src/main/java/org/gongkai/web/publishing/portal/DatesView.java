package org.gongkai.web.publishing.portal;

import java.time.Instant;
import java.time.LocalDate;
import org.gongkai.regulation.calendar.ChinaTime;
import org.gongkai.web.publishing.model.PublicItem;

/** The dates of an item as people read them, in China's time. */
record DatesView(String published, String revised, String written) {

    DatesView(PublicItem item) {
        this(
                ChinaTime.minute(item.firstPublishedAt()),
                item.publishedAt().equals(item.firstPublishedAt()) ? "" : ChinaTime.minute(item.publishedAt()),
                item.content().writtenOn().map(LocalDate::toString).orElse(""));
    }

    static String day(Instant time) {
        return ChinaTime.dayOf(time).toString();
    }
}
