package org.gongkai.regulation.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Moments as days and hours in China (Asia/Shanghai), where every day of the Regulation is counted. */
public final class ChinaTime {
    /** The zone itself. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(ZONE);

    private ChinaTime() {}

    /** The day it is there by this clock. */
    public static LocalDate today(Clock clock) {
        return dayOf(clock.instant());
    }

    /** The day a moment falls on there. */
    public static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }

    /** The moment a day begins there. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    /** The moment of a day and hour there. */
    public static Instant momentOf(LocalDateTime time) {
        return time.atZone(ZONE).toInstant();
    }

    /** A moment as people read it there, such as 2026-11-23 09:05. */
    public static String minute(Instant moment) {
        return MINUTE.format(moment);
    }
}
