package org.gongkai.web.publishing.portal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.gongkai.web.publishing.model.PublicItem;

/** The dates of an item as people read them, in China's time. */
record DatesView(String published, String revised, String written) {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(CHINA);

    DatesView(PublicItem item) {
        this(
                MINUTE.format(item.firstPublishedAt()),
                item.publishedAt().equals(item.firstPublishedAt()) ? "" : MINUTE.format(item.publishedAt()),
                item.content().writtenOn().map(LocalDate::toString).orElse(""));
    }

    static String day(Instant time) {
        return LocalDate.ofInstant(time, CHINA).toString();
    }
}
