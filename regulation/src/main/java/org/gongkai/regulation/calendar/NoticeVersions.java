package org.gongkai.regulation.calendar;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.gongkai.regulation.LawData;

/** Which version of each year's notice is in force, and the notices shipped with this module. */
final class NoticeVersions {

    private NoticeVersions() {}

    static List<HolidayNotice> builtIn() {
        return switch (NoticeReader.read(LawData.text("calendar/notices.csv"), Optional.empty())) {
            case NoticeReading.Accepted accepted -> accepted.notices();
            case NoticeReading.Rejected rejected ->
                throw new IllegalStateException("calendar/notices.csv: " + rejected.problems());
        };
    }

    /** One notice a year, the one known latest; in the order in which they became known, so that later ones prevail. */
    static List<HolidayNotice> latest(Collection<HolidayNotice> notices) {
        TreeMap<Integer, HolidayNotice> byYear = new TreeMap<>();
        for (HolidayNotice notice : notices) {
            byYear.merge(notice.year(), notice, (old, next) -> next.knownFrom().isBefore(old.knownFrom()) ? old : next);
        }
        return byYear.values().stream()
                .sorted(Comparator.comparing(HolidayNotice::knownFrom))
                .toList();
    }
}
